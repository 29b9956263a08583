<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>FlowGraph</name>
    <message>
        <source>App</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>フロー</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>in the code of the app</source>
        <translation>アプリのコード内</translation>
    </message>
    <message>
        <source>uses this key</source>
        <translation>この鍵を使用</translation>
    </message>
    <message>
        <source>named by SNI, %1</source>
        <translation>SNI で判明、%1</translation>
    </message>
    <message>
        <source>named by HTTP Host, %1</source>
        <translation>HTTP Host で判明、%1</translation>
    </message>
    <message>
        <source>named by DNS before, %1</source>
        <translation>直前の DNS で判明、%1</translation>
    </message>
    <message>
        <source>by its address, %1</source>
        <translation>アドレスによる、%1</translation>
    </message>
    <message>
        <source>%1 folded: + shows them</source>
        <translation>%1 件を折りたたみ中：+ で表示</translation>
    </message>
    <message>
        <source>%1 folded</source>
        <translation>%1 件を折りたたみ中</translation>
    </message>
    <message>
        <source>not known from the code</source>
        <translation>コードからは不明</translation>
    </message>
    <message>
        <source>Overview of the graph</source>
        <translation>グラフの全体図</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>%1. %2 on public keys in own code, %3 in libraries.</source>
        <translation>%1。公開鍵を扱う%2が自社コードに、%3 件がライブラリにあります。</translation>
    </message>
    <message>
        <source>%1 and %2 named in code.</source>
        <translation>コード内に%1と%2が記されています。</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1、%2。</translation>
    </message>
    <message numerus="yes">
        <source>%1 captures</source>
        <translation>
            <numerusform>キャプチャ %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2, %3.</source>
        <translation>%1 から %2 まで、%3。</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <translation>%1、%2、%3。</translation>
    </message>
    <message>
        <source>an app</source>
        <translation>あるアプリ</translation>
    </message>
    <message>
        <source> to </source>
        <translation> → </translation>
    </message>
    <message>
        <source> and %1 more.</source>
        <translation> ほか %1 件。</translation>
    </message>
    <message>
        <source>%1 of expected use: updates, pinning, libraries.</source>
        <translation>想定内の使用 %1 件：更新、ピンニング、ライブラリ。</translation>
    </message>
    <message>
        <source>%1 in clear payload: blocks and keys of public-key cryptography.</source>
        <translation>平文ペイロード内の%1：公開鍵暗号のブロックと鍵。</translation>
    </message>
    <message>
        <source>No operation on public keys was found yet.</source>
        <translation>公開鍵を扱う操作はまだ見つかっていません。</translation>
    </message>
    <message>
        <source>%1 refused: </source>
        <translation>拒否された%1：</translation>
    </message>
    <message>
        <source> and others.</source>
        <translation> ほか。</translation>
    </message>
    <message>
        <source>%1: something in the evidence could not be read.</source>
        <translation>%1：証拠の一部を読み取れませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%1 losses</source>
        <translation>
            <numerusform>損失 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 about how evidence was read.</source>
        <translation>証拠の読み取りに関する%1。</translation>
    </message>
    <message>
        <source>%1 cannot be known from the package.</source>
        <translation>パッケージからは特定できない%1。</translation>
    </message>
    <message>
        <source>Everything: no evidence is in the case yet.</source>
        <translation>すべて：案件にまだ証拠がありません。</translation>
    </message>
    <message>
        <source>No capture: what was sent, and where, cannot be said.</source>
        <translation>キャプチャなし：何がどこへ送信されたかは不明です。</translation>
    </message>
    <message>
        <source>No device management export: devices and who has the app are not known.</source>
        <translation>端末管理のエクスポートなし：端末とアプリの導入先は不明です。</translation>
    </message>
    <message>
        <source>No app package: there is no code to trace from.</source>
        <translation>アプリパッケージなし：追跡の起点となるコードがありません。</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>除外されたものはありません。</translation>
    </message>
    <message>
        <source>Nothing is missing for its tier.</source>
        <translation>この段階に欠けているものはありません。</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>未解決：%1</translation>
    </message>
    <message>
        <source>%1, %2, score %3</source>
        <translation>%1、%2、スコア %3</translation>
    </message>
    <message>
        <source>Import a capture</source>
        <translation>キャプチャをインポート</translation>
    </message>
    <message>
        <source>It shows which destinations were contacted, and by whom.</source>
        <translation>どの宛先に誰が接続したかが分かります。</translation>
    </message>
    <message>
        <source>Import a device export</source>
        <translation>端末のエクスポートをインポート</translation>
    </message>
    <message>
        <source>It tells which devices have the app.</source>
        <translation>どの端末にアプリがあるかが分かります。</translation>
    </message>
    <message>
        <source>Import a package</source>
        <translation>パッケージをインポート</translation>
    </message>
    <message>
        <source>Its code says what is encrypted, with which key, for whom.</source>
        <translation>何がどの鍵で誰に向けて暗号化されるかがコードから分かります。</translation>
    </message>
    <message>
        <source>Examiner %1</source>
        <translation>担当者 %1</translation>
    </message>
    <message>
        <source>audit chain broken at entry %1</source>
        <translation>監査チェーンはエントリ %1 で途切れています</translation>
    </message>
    <message numerus="yes">
        <source>audit chain whole, %1 entries</source>
        <translation>
            <numerusform>監査チェーンは完全、エントリ %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in what the evidence can show:</source>
        <translation>証拠から分かる範囲に%1：</translation>
    </message>
    <message numerus="yes">
        <source>%1 blind spots</source>
        <translation>
            <numerusform>死角 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1（%2）：%3</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>unknown host</source>
        <translation>不明なホスト</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>シンボル</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>オフセット</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation>%1、スコア %2</translation>
    </message>
    <message>
        <source>an unnamed examiner</source>
        <translation>名前のない担当者</translation>
    </message>
    <message>
        <source>Approved by %1: %2</source>
        <translation>%1 が承認：%2</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>%1 まで。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>verdict “%1”</source>
        <translation>判定「%1」</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>star</source>
        <translation>スター</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>タグ「%1」</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>end of an approval</source>
        <translation>承認の終了</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>認識した種類</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検出内容</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>not known from the package</source>
        <translation>パッケージからは不明</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>%1, by DNS before the flow</source>
        <translation>%1、フロー直前の DNS による</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認対象</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>種別</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The result of the operation goes to %1 by data flow</source>
        <translation>操作の結果はデータフローにより %1 へ送られます</translation>
    </message>
    <message>
        <source>What comes from %1 is verified or decrypted with this key, by data flow</source>
        <translation>%1 から届いたものは、データフローによりこの鍵で検証または復号されます</translation>
    </message>
    <message>
        <source>The key or trust decision guards the connection to %1</source>
        <translation>鍵または信頼の判断が %1 への接続を保護しています</translation>
    </message>
    <message>
        <source>Operation and network call to %1 stand in one method</source>
        <translation>操作と %1 へのネットワーク呼び出しが同じメソッドにあります</translation>
    </message>
    <message>
        <source>Operation and network call to %1 meet on a call path</source>
        <translation>操作と %1 へのネットワーク呼び出しが呼び出し経路で合流します</translation>
    </message>
    <message>
        <source>Operation and network call to %1 stand in one class</source>
        <translation>操作と %1 へのネットワーク呼び出しが同じクラスにあります</translation>
    </message>
    <message>
        <source>The app also names %1</source>
        <translation>アプリは %1 も記しています</translation>
    </message>
    <message>
        <source>The key %1 is embedded in the app</source>
        <translation>鍵 %1 がアプリに埋め込まれています</translation>
    </message>
    <message>
        <source>The key %1 is the key of the certificate on the wire</source>
        <translation>鍵 %1 は通信上の証明書の鍵です</translation>
    </message>
    <message>
        <source>%1 flows name the host in the TLS hello</source>
        <translation>%1 件のフローが TLS Hello でホストを示しています</translation>
    </message>
    <message>
        <source>%1 flows name the host in the HTTP request</source>
        <translation>%1 件のフローが HTTP リクエストでホストを示しています</translation>
    </message>
    <message>
        <source>%1 flows go to the address and port that the code names</source>
        <translation>%1 件のフローが、コードが示すアドレスとポートへ向かっています</translation>
    </message>
    <message>
        <source>%1 flows go to an address that the name resolved to just before</source>
        <translation>%1 件のフローが、直前の名前解決で得たアドレスへ向かっています</translation>
    </message>
    <message>
        <source>%1 flows go to the same address</source>
        <translation>%1 件のフローが同じアドレスへ向かっています</translation>
    </message>
    <message>
        <source>%1 of %2 flows carry a block of the size and shape that the operation makes</source>
        <translation>%2 件中 %1 件のフローが、操作の出力と同じ大きさと形のブロックを運んでいます</translation>
    </message>
    <message>
        <source>The capture itself names the app in %1 flows</source>
        <translation>キャプチャ自体が %1 件のフローでアプリを示しています</translation>
    </message>
    <message>
        <source>%1 says that the app contacted the host</source>
        <translation>%1 によれば、アプリはこのホストに接続しました</translation>
    </message>
    <message>
        <source>The server&apos;s address also serves %1</source>
        <translation>このサーバーのアドレスは %1 にも使われています</translation>
    </message>
    <message>
        <source>%1 is told by its MAC address</source>
        <translation>%1 は MAC アドレスで特定されています</translation>
    </message>
    <message>
        <source>%1 is told by MAC and DHCP lease</source>
        <translation>%1 は MAC と DHCP リースで特定されています</translation>
    </message>
    <message>
        <source>%1 is told by the address its management reports</source>
        <translation>%1 は端末管理が報告したアドレスで特定されています</translation>
    </message>
    <message>
        <source>%1 is told by its name alone</source>
        <translation>%1 は名前だけで特定されています</translation>
    </message>
    <message>
        <source>%1 has the app according to its management</source>
        <translation>端末管理によれば %1 にアプリがあります</translation>
    </message>
    <message>
        <source>Unexpected use: %1</source>
        <translation>想定外の使用：%1</translation>
    </message>
    <message>
        <source>Expected use: %1</source>
        <translation>想定内の使用：%1</translation>
    </message>
    <message>
        <source>Approved by %1: %2</source>
        <translation>%1 が承認：%2</translation>
    </message>
    <message>
        <source>The operation stands in the library %1</source>
        <translation>操作はライブラリ %1 にあります</translation>
    </message>
    <message>
        <source>Code, wire and device are each told by two signs</source>
        <translation>コード、通信、端末がそれぞれ 2 つの兆候で裏付けられています</translation>
    </message>
    <message>
        <source>Code and wire are told, and a device or payload fits</source>
        <translation>コードと通信が裏付けられ、端末またはペイロードが一致します</translation>
    </message>
    <message>
        <source>The chain holds, but device or app&apos;s presence is open</source>
        <translation>連鎖は成り立つが、端末またはアプリの存在は未確定です</translation>
    </message>
    <message>
        <source>A part of the chain is missing</source>
        <translation>連鎖の一部が欠けています</translation>
    </message>
    <message>
        <source>The check of the other side&apos;s certificate is switched off.</source>
        <translation>相手側の証明書の検証が無効にされています。</translation>
    </message>
    <message>
        <source>A pin on a connection to a bare address, or beside a host name check that is switched off, keeps observers out of a channel of its own.</source>
        <translation>名前のないアドレスへの接続、またはホスト名検証が無効な接続でのピンニングは、独自の通信路から観測者を締め出します。</translation>
    </message>
    <message>
        <source>Pinning of a known server is usual.</source>
        <translation>既知のサーバーのピンニングは一般的です。</translation>
    </message>
    <message>
        <source>Key material is only prepared here.</source>
        <translation>ここでは鍵素材を準備しているだけです。</translation>
    </message>
    <message>
        <source>A library does this as part of its work.</source>
        <translation>ライブラリが本来の処理として行っています。</translation>
    </message>
    <message>
        <source>The key is made and kept in the device&apos;s key store.</source>
        <translation>鍵は端末の鍵ストアで生成、保管されます。</translation>
    </message>
    <message>
        <source>Data is sealed with a key that stands in the app and sent where only the holder of the private half can read it.</source>
        <translation>データはアプリ内の鍵で暗号化され、秘密鍵の保有者だけが読める先へ送信されます。</translation>
    </message>
    <message>
        <source>Data is sealed with a key that stands in the app; where it goes was not found.</source>
        <translation>データはアプリ内の鍵で暗号化されますが、行き先は見つかっていません。</translation>
    </message>
    <message>
        <source>A secret is agreed with a fixed key that stands in the app.</source>
        <translation>アプリ内の固定の鍵で共有秘密を合意しています。</translation>
    </message>
    <message>
        <source>Data is sealed and sent over a channel that is not a usual one.</source>
        <translation>データは暗号化され、通常とは異なる経路で送信されます。</translation>
    </message>
    <message>
        <source>The key is fetched at run time, as end-to-end encryption does.</source>
        <translation>エンドツーエンド暗号化と同様に、鍵は実行時に取得されます。</translation>
    </message>
    <message>
        <source>The other side&apos;s key is fetched or made at run time.</source>
        <translation>相手側の鍵は実行時に取得または生成されます。</translation>
    </message>
    <message>
        <source>A signature is checked, as for licences, updates and downloads.</source>
        <translation>ライセンス、更新、ダウンロードと同様に、署名を検証しています。</translation>
    </message>
    <message>
        <source>A private key that stands in the app signs what is sent.</source>
        <translation>アプリ内の秘密鍵が送信内容に署名しています。</translation>
    </message>
    <message>
        <source>The app signs with a key of its own.</source>
        <translation>アプリは自身の鍵で署名しています。</translation>
    </message>
    <message>
        <source>What comes from the network is opened with a key that stands in the app.</source>
        <translation>ネットワークから届いたものを、アプリ内の鍵で復号しています。</translation>
    </message>
    <message>
        <source>A text of the app or a licence is opened with a public key.</source>
        <translation>アプリの文字列またはライセンスを公開鍵で復号しています。</translation>
    </message>
    <message>
        <source>The key pair is made on the device.</source>
        <translation>鍵ペアは端末上で生成されます。</translation>
    </message>
    <message>
        <source>%1 does not usually talk to %2.</source>
        <translation>%1 は通常 %2 と通信しません。</translation>
    </message>
    <message>
        <source>%1 usually talks to %2.</source>
        <translation>%1 は通常 %2 と通信します。</translation>
    </message>
    <message>
        <source>No rule speaks of this use.</source>
        <translation>この用途に当てはまる規則はありません。</translation>
    </message>
    <message>
        <source>It uses the key of an operation that is not expected.</source>
        <translation>想定外の操作の鍵を使用しています。</translation>
    </message>
    <message>
        <source>It checks what comes from the place that an unexpected operation sends to.</source>
        <translation>想定外の操作の送信先から届いたものを検査しています。</translation>
    </message>
    <message>
        <source>No destination in the code is tied to this operation: its result may stay on the device, or the way is not understood. Look at its callers in the code.</source>
        <translation>この操作に結び付く宛先がコードにありません：結果は端末内に留まるか、経路を解釈できていません。コード内の呼び出し元を確認してください。</translation>
    </message>
    <message>
        <source>The code chain is not shown by data flow: read the path between operation and network call.</source>
        <translation>コードの連鎖はデータフローで示されていません：操作とネットワーク呼び出しの間の経路を読んでください。</translation>
    </message>
    <message>
        <source>The destination cannot be known from the package (%1): a capture of the running app would show it.</source>
        <translation>宛先はパッケージからは特定できません（%1）：動作中のアプリのキャプチャで判明します。</translation>
    </message>
    <message>
        <source>The destination was not seen in any capture of this case: a longer capture, or one from the network the device used, is needed.</source>
        <translation>この案件のどのキャプチャにも宛先が見られません：より長いキャプチャ、または端末が使ったネットワークのキャプチャが必要です。</translation>
    </message>
    <message>
        <source>There is no capture in this case: whether the destination was contacted cannot be said.</source>
        <translation>この案件にはキャプチャがありません：宛先に接続したかどうかは判断できません。</translation>
    </message>
    <message>
        <source>The payload is inside TLS and cannot be seen: a proxy capture or a runtime log of the app would show what is sent.</source>
        <translation>ペイロードは TLS 内にあり見えません：プロキシでのキャプチャ、またはアプリの実行時ログで送信内容が判明します。</translation>
    </message>
    <message>
        <source>No payload of the size and shape of this operation was seen in these flows.</source>
        <translation>これらのフローに、この操作に合う大きさと形のペイロードは見られません。</translation>
    </message>
    <message>
        <source>The app inventory names the app by its display name only: a package list or bug report of one device would name the package.</source>
        <translation>アプリ一覧は表示名でしかアプリを示していません：端末 1 台のパッケージ一覧またはバグレポートでパッケージが判明します。</translation>
    </message>
    <message>
        <source>No management export of this case says which devices have the app: an app inventory is needed.</source>
        <translation>この案件の管理エクスポートには、どの端末にアプリがあるかの記載がありません：アプリ一覧が必要です。</translation>
    </message>
    <message>
        <source>No device of the management data could be tied to the client&apos;s address: a DHCP log, a lease list or the device&apos;s MAC is needed.</source>
        <translation>管理データのどの端末もクライアントのアドレスに結び付きません：DHCP ログ、リース一覧、または端末の MAC が必要です。</translation>
    </message>
    <message>
        <source>The client %1 is not tied to a device.</source>
        <translation>クライアント %1 はどの端末にも結び付いていません。</translation>
    </message>
    <message>
        <source>The client %1 may be any of %2 devices: a lease, a MAC or a device log would tell which.</source>
        <translation>クライアント %1 は %2 台の端末のいずれでもあり得ます：リース、MAC、または端末ログで特定できます。</translation>
    </message>
    <message>
        <source>%1 is told by name only, which is no proof: its MAC or a lease would tie it.</source>
        <translation>%1 は名前だけで特定されており、証明にはなりません：MAC またはリースで結び付けられます。</translation>
    </message>
    <message>
        <source>%1 is told by address only, which is no proof: its MAC or a lease would tie it.</source>
        <translation>%1 はアドレスだけで特定されており、証明にはなりません：MAC またはリースで結び付けられます。</translation>
    </message>
    <message>
        <source>%1 is personally owned: management shows its work profile only, so whether it has the app outside of it cannot be seen. Ask the owner for a bug report or package list.</source>
        <translation>%1 は個人所有です：管理では仕事用プロファイルしか見えず、その外にアプリがあるかは確認できません。所有者にバグレポートまたはパッケージ一覧を依頼してください。</translation>
    </message>
    <message>
        <source>Whether %1 has the app is not known from the management data.</source>
        <translation>%1 にアプリがあるかどうかは、管理データからは分かりません。</translation>
    </message>
    <message>
        <source>%1 has version %2, which is not in the case: its package is needed to say what that version does.</source>
        <translation>%1 のバージョン %2 は案件にありません：そのバージョンの動作を知るにはパッケージが必要です。</translation>
    </message>
    <message>
        <source>%1 other device has the app and was not seen calling: a longer capture, or one of their networks, would tell.</source>
        <translation>ほか %1 台の端末にアプリがありますが、通信は見られません：より長いキャプチャ、またはその端末のネットワークのキャプチャで判明します。</translation>
    </message>
    <message>
        <source>%1 other devices have the app and were not seen calling: a longer capture, or one of their networks, would tell.</source>
        <translation>ほか %1 台の端末にアプリがありますが、通信は見られません：より長いキャプチャ、またはいずれかの端末のネットワークのキャプチャで判明します。</translation>
    </message>
    <message>
        <source>The host not known (%1).</source>
        <translation>ホストは不明です（%1）。</translation>
    </message>
    <message>
        <source>The host not known.</source>
        <translation>ホストは不明です。</translation>
    </message>
    <message>
        <source>The host comes from outside the code that was followed (%1).</source>
        <translation>ホストは追跡したコードの外から来ます（%1）。</translation>
    </message>
    <message>
        <source>The host comes from outside the code that was followed.</source>
        <translation>ホストは追跡したコードの外から来ます。</translation>
    </message>
    <message>
        <source>The host comes from a library call (%1).</source>
        <translation>ホストはライブラリ呼び出しから来ます（%1）。</translation>
    </message>
    <message>
        <source>The host comes from a library call.</source>
        <translation>ホストはライブラリ呼び出しから来ます。</translation>
    </message>
    <message>
        <source>The host is received from the network (%1).</source>
        <translation>ホストはネットワークから受信されます（%1）。</translation>
    </message>
    <message>
        <source>The host is received from the network.</source>
        <translation>ホストはネットワークから受信されます。</translation>
    </message>
    <message>
        <source>The host depends on the date or time (%1).</source>
        <translation>ホストは日付または時刻に依存します（%1）。</translation>
    </message>
    <message>
        <source>The host depends on the date or time.</source>
        <translation>ホストは日付または時刻に依存します。</translation>
    </message>
    <message>
        <source>The host depends on random numbers (%1).</source>
        <translation>ホストは乱数に依存します（%1）。</translation>
    </message>
    <message>
        <source>The host depends on random numbers.</source>
        <translation>ホストは乱数に依存します。</translation>
    </message>
    <message>
        <source>The host is made in native code (%1).</source>
        <translation>ホストはネイティブコードで作られます（%1）。</translation>
    </message>
    <message>
        <source>The host is made in native code.</source>
        <translation>ホストはネイティブコードで作られます。</translation>
    </message>
    <message>
        <source>The host is entered or measured on the device (%1).</source>
        <translation>ホストは端末上で入力または測定されます（%1）。</translation>
    </message>
    <message>
        <source>The host is entered or measured on the device.</source>
        <translation>ホストは端末上で入力または測定されます。</translation>
    </message>
    <message>
        <source>The host is read from storage (%1).</source>
        <translation>ホストはストレージから読み取られます（%1）。</translation>
    </message>
    <message>
        <source>The host is read from storage.</source>
        <translation>ホストはストレージから読み取られます。</translation>
    </message>
    <message>
        <source>The host lies beyond the limits of the analysis (%1).</source>
        <translation>ホストは解析の限界を超えています（%1）。</translation>
    </message>
    <message>
        <source>The host lies beyond the limits of the analysis.</source>
        <translation>ホストは解析の限界を超えています。</translation>
    </message>
    <message>
        <source>The host is reached by reflection that was not resolved (%1).</source>
        <translation>ホストは未解決のリフレクションで到達します（%1）。</translation>
    </message>
    <message>
        <source>The host is reached by reflection that was not resolved.</source>
        <translation>ホストは未解決のリフレクションで到達します。</translation>
    </message>
    <message>
        <source>The address is made of parts that are not known from the code of this binary.</source>
        <translation>アドレスは、このバイナリのコードからは分からない部品で構成されています。</translation>
    </message>
    <message>
        <source>The address stands in a string; no call that is understood uses it.</source>
        <translation>アドレスは文字列にあり、解釈できた呼び出しはそれを使っていません。</translation>
    </message>
    <message>
        <source>a destination that the code does not reveal</source>
        <translation>コードが明かさない宛先</translation>
    </message>
    <message>
        <source>no reason known</source>
        <translation>理由は不明</translation>
    </message>
    <message>
        <source>a device log</source>
        <translation>端末ログ</translation>
    </message>
    <message>
        <source>an unnamed examiner</source>
        <translation>名前のない担当者</translation>
    </message>
    <message>
        <source>All code of the package was read: %1</source>
        <translation>パッケージのコードはすべて読み取り済みです：%1</translation>
    </message>
    <message>
        <source>No package of %1 is in the case: what the app does is not known</source>
        <translation>案件に %1 のパッケージがありません：アプリの動作は不明です</translation>
    </message>
    <message>
        <source>The package of the installed version, from a device or a store</source>
        <translation>インストール済みバージョンのパッケージ（端末またはストアから入手）</translation>
    </message>
    <message>
        <source>Installed version %1 is not in the case; the package here is %2</source>
        <translation>インストール済みのバージョン %1 は案件になく、ここにあるパッケージは %2 です</translation>
    </message>
    <message>
        <source>The package of that version, from one of its devices</source>
        <translation>そのバージョンのパッケージ（それが入っている端末から入手）</translation>
    </message>
    <message>
        <source>The main program is encrypted by the store (FairPlay)</source>
        <translation>メインプログラムはストアにより暗号化されています（FairPlay）</translation>
    </message>
    <message>
        <source>A decrypted copy from a test device, or the developer&apos;s own build</source>
        <translation>テスト端末から取得した復号済みのコピー、または開発者自身によるビルド</translation>
    </message>
    <message>
        <source>The app is built with %1: its own code in that form is not read</source>
        <translation>アプリは %1 で作られています：その形式の自社コードは読み取られません</translation>
    </message>
    <message>
        <source>The framework&apos;s own tools on the bundle, or a runtime log of crypto calls</source>
        <translation>フレームワーク自体のツールによるバンドルの解析、または暗号呼び出しの実行時ログ</translation>
    </message>
    <message>
        <source>Some code of the package is hidden or loaded later: %1</source>
        <translation>パッケージの一部のコードは隠されているか、後から読み込まれます：%1</translation>
    </message>
    <message>
        <source>Memory or files of a running app, or the payload from the device</source>
        <translation>動作中のアプリのメモリまたはファイル、または端末から取得した読み込み対象のコード</translation>
    </message>
    <message>
        <source>%1 destinations of the code cannot be known from the package</source>
        <translation>コード内の %1 件の宛先はパッケージからは特定できません</translation>
    </message>
    <message>
        <source>A capture of the running app</source>
        <translation>動作中のアプリのキャプチャ</translation>
    </message>
    <message>
        <source>There is no capture in the case</source>
        <translation>案件にキャプチャがありません</translation>
    </message>
    <message>
        <source>A capture at the network that the devices use</source>
        <translation>端末が使うネットワークでのキャプチャ</translation>
    </message>
    <message>
        <source>Packets of %1 clients</source>
        <translation>%1 台のクライアントのパケットがあります</translation>
    </message>
    <message>
        <source>Its traffic was captured: %1 flows</source>
        <translation>その通信がキャプチャされています：フロー %1 件</translation>
    </message>
    <message>
        <source>No flow is tied to this device: nothing seen is not nothing sent</source>
        <translation>この端末に結び付くフローはありません：何も見られないことは、何も送信されていないことを意味しません</translation>
    </message>
    <message>
        <source>A capture of the network that the device uses, or a lease or MAC that ties an address to it</source>
        <translation>端末が使うネットワークのキャプチャ、またはアドレスを端末に結び付けるリースや MAC</translation>
    </message>
    <message>
        <source>Flows are tied to it by address or name only</source>
        <translation>フローはアドレスまたは名前だけで結び付けられています</translation>
    </message>
    <message>
        <source>Its MAC address or a DHCP lease</source>
        <translation>その MAC アドレスまたは DHCP リース</translation>
    </message>
    <message>
        <source>The client %1 is tied to no device: %2 flows</source>
        <translation>クライアント %1 はどの端末にも結び付いていません：フロー %2 件</translation>
    </message>
    <message>
        <source>A DHCP log, lease list or the MAC of the device</source>
        <translation>DHCP ログ、リース一覧、または端末の MAC</translation>
    </message>
    <message>
        <source>The client %1 may be any of %2 devices (ambiguous)</source>
        <translation>クライアント %1 は %2 台の端末のいずれでもあり得ます（一意に定まりません）</translation>
    </message>
    <message>
        <source>A DHCP lease, a MAC or a device log of that time</source>
        <translation>その時点の DHCP リース、MAC、または端末ログ</translation>
    </message>
    <message>
        <source>%1 clients have an address of a tunnel on the phone, which says nothing of the device</source>
        <translation>%1 台のクライアントのアドレスはスマートフォン上のトンネルのもので、端末については何も示しません</translation>
    </message>
    <message>
        <source>The usage log of the same phone and time, or its management record</source>
        <translation>同じスマートフォンの同じ時間帯の使用ログ、または端末管理のレコード</translation>
    </message>
    <message>
        <source>%1 of %2 flows are encrypted (TLS): their payload is not visible</source>
        <translation>%2 件中 %1 件のフローが暗号化されています（TLS）：ペイロードは見えません</translation>
    </message>
    <message>
        <source>A proxy capture with the device owner&apos;s consent, or a runtime log of the app</source>
        <translation>端末所有者の同意を得たプロキシでのキャプチャ、またはアプリの実行時ログ</translation>
    </message>
    <message>
        <source>%1 flows use TLS 1.3, where the certificate is not visible on the wire</source>
        <translation>%1 件のフローは TLS 1.3 を使用しており、証明書は通信上では見えません</translation>
    </message>
    <message>
        <source>An active look at the server, or a proxy capture</source>
        <translation>サーバーへの能動的な確認、またはプロキシでのキャプチャ</translation>
    </message>
    <message>
        <source>%1 hellos hide the server name (Encrypted ClientHello)</source>
        <translation>%1 件の Hello がサーバー名を隠しています（Encrypted ClientHello）</translation>
    </message>
    <message>
        <source>The resolver&apos;s log, or a device log of the time</source>
        <translation>DNS リゾルバーのログ、またはその時点の端末ログ</translation>
    </message>
    <message>
        <source>%1 encrypted flows name no server: known by address only</source>
        <translation>%1 件の暗号化フローはサーバー名を示していません：アドレスしか分かりません</translation>
    </message>
    <message>
        <source>The resolver&apos;s log of the time</source>
        <translation>その時点の DNS リゾルバーのログ</translation>
    </message>
    <message>
        <source>%1 apps are listed by %2</source>
        <translation>%2 に %1 件のアプリが記載されています</translation>
    </message>
    <message>
        <source>No list of the apps on this device is in the case</source>
        <translation>案件にこの端末のアプリ一覧がありません</translation>
    </message>
    <message>
        <source>An app inventory of its management, or a bug report</source>
        <translation>端末管理のアプリ一覧、またはバグレポート</translation>
    </message>
    <message>
        <source>%1 apps are listed by display name only, without package or hash</source>
        <translation>%1 件のアプリは表示名だけで記載され、パッケージもハッシュもありません</translation>
    </message>
    <message>
        <source>A package list or bug report of the device</source>
        <translation>端末のパッケージ一覧またはバグレポート</translation>
    </message>
    <message>
        <source>The device is personally owned: apps outside the work profile are not visible to its management</source>
        <translation>この端末は個人所有です：仕事用プロファイルの外にあるアプリは端末管理からは見えません</translation>
    </message>
    <message>
        <source>The owner&apos;s own package list or bug report</source>
        <translation>所有者自身が提供するパッケージ一覧またはバグレポート</translation>
    </message>
    <message>
        <source>No usable hardware address is recorded: the device is matched by name or address only</source>
        <translation>使用できるハードウェアアドレスの記録がありません：端末は名前またはアドレスだけで照合されます</translation>
    </message>
    <message>
        <source>A wireless MAC of the network in question (private addresses differ a network)</source>
        <translation>該当するネットワークでの Wi-Fi の MAC（プライベートアドレスはネットワークごとに異なります）</translation>
    </message>
    <message>
        <source>The source names no device: its %1 records are assigned to none</source>
        <translation>ソースには端末の記載がありません：その %1 件のレコードはどの端末にも割り当てられていません</translation>
    </message>
    <message>
        <source>Which device the report was made on, from whoever made it</source>
        <translation>レポートがどの端末で作成されたか（作成者に確認）</translation>
    </message>
    <message>
        <source>No log of the device itself (usage, crypto calls, security events) is in the case</source>
        <translation>案件に端末自体のログ（使用状況、暗号呼び出し、セキュリティイベント）がありません</translation>
    </message>
    <message>
        <source>A usage log, App Privacy Report, intrusion log or runtime log of the device</source>
        <translation>端末の使用ログ、アプリプライバシーレポート、侵入ログ、または実行時ログ</translation>
    </message>
    <message>
        <source>%1 records of its own logs</source>
        <translation>端末自体のログのレコードが %1 件あります</translation>
    </message>
    <message>
        <source>The clock of this capture is %1 of the Date headers of %2 HTTP answers</source>
        <translation>このキャプチャの時計は、%2 件の HTTP レスポンスの Date ヘッダーとずれています：%1</translation>
    </message>
    <message>
        <source>A time source of the capturing host; until then set the offset of the file</source>
        <translation>キャプチャを行ったホストの時刻源。それまではファイルの時計のずれを設定してください</translation>
    </message>
    <message>
        <source>The host %1 stands in an imported list (%2)</source>
        <translation>ホスト %1 は取り込んだリストにあります(%2)</translation>
    </message>
    <message>
        <source>The server&apos;s address %1 stands in an imported list (%2)</source>
        <translation>サーバーのアドレス %1 は取り込んだリストにあります(%2)</translation>
    </message>
    <message>
        <source>The app stands in an imported list by its %1 (%2)</source>
        <translation>アプリは %1 により取り込んだリストにあります(%2)</translation>
    </message>
    <message>
        <source>The app&apos;s signer stands in an imported list (%1)</source>
        <translation>アプリの署名者は取り込んだリストにあります(%1)</translation>
    </message>
    <message>
        <source>The key %1 stands in an imported list (%2)</source>
        <translation>鍵 %1 は取り込んだリストにあります(%2)</translation>
    </message>
    <message>
        <source>A certificate on the wire stands in an imported list (%1)</source>
        <translation>通信で見えた証明書は取り込んだリストにあります(%1)</translation>
    </message>
    <message>
        <source>%1 rates this very package: %2</source>
        <translation>%1 によるこのパッケージ自体の評価: %2</translation>
    </message>
    <message>
        <source>%1 rates a package of this name: %2</source>
        <translation>%1 によるこの名前のパッケージの評価: %2</translation>
    </message>
    <message>
        <source>The host %1 stands in no text of the package: code makes it readable (%2)</source>
        <translation>ホスト %1 はパッケージの文字列にはなく、コードが読める形にします(%2)</translation>
    </message>
    <message>
        <source>Names of hosts are generated in the code</source>
        <translation>ホスト名はコードで生成されます</translation>
    </message>
    <message>
        <source>The host is fetched from another place first</source>
        <translation>ホストはまず別の場所から取得されます</translation>
    </message>
    <message>
        <source>Further code of the app stands in %1</source>
        <translation>アプリの別のコードが %1 にあります</translation>
    </message>
    <message>
        <source>Calls to the server come as regularly as a timer</source>
        <translation>サーバーへの通信はタイマーのように規則的です</translation>
    </message>
    <message>
        <source>%1 flows speak TLS on a port where nobody expects it</source>
        <translation>%1 件のフローが想定外のポートで TLS を使っています</translation>
    </message>
    <message>
        <source>%1 flows show a certificate that signed itself</source>
        <translation>%1 件のフローに自己署名証明書があります</translation>
    </message>
    <message>
        <source>The app starts with the device</source>
        <translation>アプリはデバイスの起動とともに開始します</translation>
    </message>
    <message>
        <source>The app asks for much of a person: %1</source>
        <translation>アプリは個人に関わる広い権限を求めます: %1</translation>
    </message>
    <message>
        <source>Three sources that do not know of each other tell the app: %1</source>
        <translation>互いに独立した 3 つの情報源がこのアプリを示します: %1</translation>
    </message>
    <message>
        <source>Only %1 of %2 known devices are known to have the app</source>
        <translation>既知のデバイス %2 台のうち、アプリがあると分かっているのは %1 台だけです</translation>
    </message>
    <message>
        <source>Only %1 of %2 clients in the captures went there</source>
        <translation>キャプチャ内の %2 クライアントのうち、そこへ通信したのは %1 だけです</translation>
    </message>
    <message>
        <source>The host&apos;s domain %1 is the one that the package&apos;s name is built from</source>
        <translation>ホストのドメイン %1 はパッケージ名の元になったドメインです</translation>
    </message>
    <message>
        <source>The signer calls itself a store&apos;s key: %1</source>
        <translation>署名者はストアの鍵を名乗っています: %1</translation>
    </message>
    <message>
        <source>Pinning by itself is usual</source>
        <translation>ピン留め自体は普通のことです</translation>
    </message>
    <message>
        <source>The clock of this file is %1 of that of %2: %3 of %4 hosts that both saw agree</source>
        <translation>このファイルの時計は %2 に対して %1: 両方で見えたホスト %4 件中 %3 件が一致します</translation>
    </message>
    <message>
        <source>A time source of the device; until then set the offset of the file, as `keytrail offset --estimate` gives it</source>
        <translation>デバイスの時刻源。それまでは `keytrail offset --estimate` が示すファイルの時差を設定</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message numerus="yes">
        <source>%1 days ago</source>
        <translation>
            <numerusform>%1 日前</numerusform>
        </translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>form of a month, as QLocale::toString takes it</comment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>TimeForm</name>
    <message>
        <source>%1 d %2</source>
        <comment>days and a clock</comment>
        <translation>%1 日 %2</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1, density</source>
        <translation>%1、密度</translation>
    </message>
    <message>
        <source>device, app, source</source>
        <translation>端末、アプリ、情報源</translation>
    </message>
    <message>
        <source>unnamed source</source>
        <translation>名前のない情報源</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>more traces</source>
        <translation>ほかのトレース</translation>
    </message>
    <message>
        <source>other hosts</source>
        <translation>ほかのホスト</translation>
    </message>
    <message>
        <source>app not told</source>
        <translation>アプリ不明</translation>
    </message>
    <message>
        <source>DNS answers</source>
        <translation>DNS 応答</translation>
    </message>
    <message>
        <source>HTTP requests</source>
        <translation>HTTP リクエスト</translation>
    </message>
    <message>
        <source>TLS hellos</source>
        <translation>TLS Hello</translation>
    </message>
    <message>
        <source>Leases</source>
        <translation>リース</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>フロー</translation>
    </message>
    <message>
        <source>has the app, on the network, never called it</source>
        <translation>アプリあり、ネットワークに接続したが一度も通信せず</translation>
    </message>
    <message>
        <source>has the app; no network telemetry of this device</source>
        <translation>アプリあり。この端末のネットワークテレメトリなし</translation>
    </message>
    <message>
        <source>has the app; no network telemetry of this device; last management %1 UTC</source>
        <translation>アプリあり。この端末のネットワークテレメトリなし。最後の管理連絡 %1 UTC</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>form of a day, as QLocale::toString takes it</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>form of a day, as QLocale::toString takes it</comment>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>form of a day, as QLocale::toString takes it</comment>
        <translation>yyyy年M月d日(ddd)</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>開始から</translation>
    </message>
    <message>
        <source>day %1</source>
        <comment>counted from the first</comment>
        <translation>%1 日目</translation>
    </message>
</context>
<context>
    <name>Touching</name>
    <message>
        <source>it names this as %1</source>
        <translation>対象が「%1」として参照</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>「%1」による</translation>
    </message>
    <message>
        <source>by host name</source>
        <translation>ホスト名による</translation>
    </message>
    <message>
        <source>the same host elsewhere</source>
        <translation>別の場所の同じホスト</translation>
    </message>
    <message>
        <source>by the client&apos;s address</source>
        <translation>クライアントのアドレスによる</translation>
    </message>
    <message>
        <source>by hash</source>
        <translation>ハッシュによる</translation>
    </message>
    <message>
        <source>holds the same key</source>
        <translation>同じ鍵を含む</translation>
    </message>
    <message>
        <source>by package</source>
        <translation>パッケージによる</translation>
    </message>
    <message>
        <source>the capture names the app</source>
        <translation>キャプチャがアプリを示す</translation>
    </message>
    <message>
        <source>by MAC address</source>
        <translation>MAC アドレスによる</translation>
    </message>
    <message>
        <source>installed on it</source>
        <translation>この端末に導入済み</translation>
    </message>
    <message>
        <source>said of it</source>
        <translation>これについての評価</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>Seen on the wire</source>
        <translation>通信で確認</translation>
    </message>
    <message>
        <source>%1, first %2</source>
        <translation>%1、最初は %2</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>時刻不明</translation>
    </message>
    <message>
        <source>its key</source>
        <translation>その鍵</translation>
    </message>
    <message>
        <source>no tie</source>
        <translation>結び付きなし</translation>
    </message>
    <message>
        <source>unknown host</source>
        <translation>不明なホスト</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>ポート %1</translation>
    </message>
    <message>
        <source>no destination</source>
        <translation>宛先なし</translation>
    </message>
    <message>
        <source>its result may stay on the device</source>
        <translation>結果は端末内に留まる可能性あり</translation>
    </message>
    <message numerus="yes">
        <source>%1 steps</source>
        <translation>
            <numerusform>%1 ステップ</numerusform>
        </translation>
    </message>
    <message>
        <source>key match</source>
        <translation>鍵が一致</translation>
    </message>
    <message>
        <source>name, body</source>
        <translation>名前、本文</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>address, name</source>
        <translation>アドレス、名前</translation>
    </message>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>全 %1 件</translation>
    </message>
    <message>
        <source>not on the wire</source>
        <translation>通信で未確認</translation>
    </message>
    <message>
        <source>no flow of it in the case</source>
        <translation>該当フローが案件にありません</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>端末 %1 / %2 台</translation>
    </message>
    <message numerus="yes">
        <source>%1 more have it</source>
        <translation>
            <numerusform>ほか %1 台にあり</numerusform>
        </translation>
    </message>
    <message>
        <source>MAC, lease</source>
        <translation>MAC、リース</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>lease</source>
        <translation>リース</translation>
    </message>
    <message>
        <source>%1 have the app</source>
        <translation>アプリのある%1</translation>
    </message>
    <message>
        <source>no device told</source>
        <translation>端末は未特定</translation>
    </message>
    <message>
        <source>none seen calling</source>
        <translation>通信した端末なし</translation>
    </message>
    <message>
        <source>the client is not tied</source>
        <translation>クライアントは未特定</translation>
    </message>
</context>
<context>
    <name>Traces</name>
    <message>
        <source>no destination tied</source>
        <translation>宛先の結び付きなし</translation>
    </message>
    <message>
        <source>not known from the package</source>
        <translation>パッケージからは不明</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未特定</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 seen on the wire, %2 more have the app</source>
        <translation>通信で確認 %1 台、ほか %2 台にアプリあり</translation>
    </message>
    <message>
        <source>%1 signs for, %2 against</source>
        <translation>肯定の兆候 %1、否定の兆候 %2</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>App</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>フロー</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>兆候</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message numerus="yes">
        <source>%1 notes</source>
        <translation>
            <numerusform>メモ %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>%1 is missing</source>
        <translation>%1 がありません</translation>
    </message>
    <message>
        <source>%1 is no text, empty or too long</source>
        <translation>%1 は文字列でないか、空か、長すぎます</translation>
    </message>
    <message>
        <source>%1 is no list of texts, or too long</source>
        <translation>%1 は文字列のリストでないか、長すぎます</translation>
    </message>
    <message>
        <source>%1 is no number from %2 to %3</source>
        <translation>%1 は %2～%3 の数値ではありません</translation>
    </message>
    <message>
        <source>%1 is not known here</source>
        <translation>%1 はここでは使えない項目です</translation>
    </message>
    <message>
        <source>this kind of check is not known</source>
        <translation>この種類の確認は不明です</translation>
    </message>
    <message>
        <source>a choice wants two options or more</source>
        <translation>選択問題には 2 つ以上の選択肢が必要です</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>ステップ %1</translation>
    </message>
    <message>
        <source>%1 is no id: small letters, digits and hyphens</source>
        <translation>%1 は ID ではありません：使えるのは英小文字、数字、ハイフンです</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>there is a walkthrough with the id %1 already</source>
        <translation>ID が %1 の演習はすでにあります</translation>
    </message>
    <message>
        <source>the file is larger than a walkthrough may be</source>
        <translation>ファイルが演習の上限サイズを超えています</translation>
    </message>
    <message>
        <source>no JSON object; the reader stopped at byte %1</source>
        <translation>JSON オブジェクトではありません。読み取りはバイト %1 で止まりました</translation>
    </message>
    <message>
        <source>the format is not “keytrail-training 1”</source>
        <translation>形式が「keytrail-training 1」ではありません</translation>
    </message>
    <message>
        <source>the level is none of first, further, hard</source>
        <translation>難易度が first、further、hard のいずれでもありません</translation>
    </message>
    <message>
        <source>the evidence %1 is no plain path below the folder</source>
        <translation>証拠 %1 は、フォルダー内を指す単純なパスではありません</translation>
    </message>
    <message>
        <source>there are no steps, or more than %1</source>
        <translation>ステップがないか、%1 個を超えています</translation>
    </message>
    <message>
        <source>two steps have the id %1</source>
        <translation>2 つのステップの ID が同じ %1 です</translation>
    </message>
</context>
<context>
    <name>TrainingScore</name>
    <message>
        <source>Training score sheet</source>
        <translation>トレーニング成績表</translation>
    </message>
    <message>
        <source>Walkthrough: %1 (%2)</source>
        <translation>演習：%1（%2）</translation>
    </message>
    <message>
        <source>Begun: %1</source>
        <translation>開始：%1</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Written: %1, by %2</source>
        <translation>作成：%1、%2</translation>
    </message>
    <message>
        <source>Done: %1 of %2 steps, %3 of them with the hint; wrong answers: %4</source>
        <translation>完了：%2 ステップ中 %1（うちヒント使用 %3）、誤答：%4</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>done with the hint</source>
        <translation>ヒントを使って完了</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>wrong answers: %1</source>
        <translation>誤答：%1</translation>
    </message>
    <message>
        <source>The sheet is plain text kept by the learner&apos;s program: it is a record of practice, not a proof.</source>
        <translation>この成績表は、学習者のプログラムが記録した単なるテキストです。練習の記録であり、証明ではありません。</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>unknown app</source>
        <translation>不明なアプリ</translation>
    </message>
    <message>
        <source>(algorithm not known)</source>
        <translation>（アルゴリズム不明）</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>form of a day, as QLocale::toString takes it</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 時間</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 日</numerusform>
        </translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>強い</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能性あり</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>弱い</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation>不審</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>無害</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>想定内</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>data flow</source>
        <translation>データフロー</translation>
    </message>
    <message>
        <source>same method</source>
        <translation>同じメソッド</translation>
    </message>
    <message>
        <source>call path</source>
        <translation>呼び出し経路</translation>
    </message>
    <message>
        <source>same class</source>
        <translation>同じクラス</translation>
    </message>
    <message>
        <source>same app</source>
        <translation>同じアプリ</translation>
    </message>
    <message>
        <source>goes there</source>
        <translation>そこへ送信</translation>
    </message>
    <message>
        <source>comes from there</source>
        <translation>そこから受信</translation>
    </message>
    <message>
        <source>guards the connection</source>
        <translation>接続を保護</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>確実</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>有力</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>想定外</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>own code</source>
        <translation>自社コード</translation>
    </message>
    <message>
        <source>encrypt</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>decrypt</source>
        <translation>復号</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>鍵合意</translation>
    </message>
    <message>
        <source>generate key</source>
        <translation>鍵生成</translation>
    </message>
    <message>
        <source>read key</source>
        <translation>鍵の読み込み</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>ピン</translation>
    </message>
    <message>
        <source>trust override</source>
        <translation>信頼の上書き</translation>
    </message>
    <message>
        <source>read certificate</source>
        <translation>証明書の読み込み</translation>
    </message>
    <message>
        <source>key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>定数</translation>
    </message>
    <message>
        <source>joined in code</source>
        <translation>コード内で連結</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>decoded</source>
        <translation>デコード済み</translation>
    </message>
    <message>
        <source>computed by running the code</source>
        <translation>コードの実行により算出</translation>
    </message>
    <message>
        <source>native code</source>
        <translation>ネイティブコード</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>string only</source>
        <translation>文字列のみ</translation>
    </message>
    <message>
        <source>not known from the package</source>
        <translation>パッケージからは不明</translation>
    </message>
    <message>
        <source>key in PEM</source>
        <translation>PEM 形式の鍵</translation>
    </message>
    <message>
        <source>public key in DER</source>
        <translation>DER 形式の公開鍵</translation>
    </message>
    <message>
        <source>key in JSON (JWK)</source>
        <translation>JSON（JWK）形式の鍵</translation>
    </message>
    <message>
        <source>RSA block</source>
        <translation>RSA ブロック</translation>
    </message>
    <message>
        <source>RSA block in base64</source>
        <translation>base64 の RSA ブロック</translation>
    </message>
    <message>
        <source>hybrid envelope</source>
        <translation>ハイブリッド封筒</translation>
    </message>
    <message>
        <source>EC point</source>
        <translation>EC 点</translation>
    </message>
    <message>
        <source>split APKs</source>
        <translation>分割 APK</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>ZIP アーカイブ</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>インポート済み</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>is read</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>corporate</source>
        <translation>会社所有</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>個人所有</translation>
    </message>
    <message>
        <source>This file is not a Keytrail case, or it cannot be read.</source>
        <translation>このファイルは Keytrail の案件ではないか、読み取れません。</translation>
    </message>
    <message>
        <source>The case was made by another version or another program.</source>
        <translation>この案件は別のバージョンまたは別のプログラムで作成されました。</translation>
    </message>
    <message>
        <source>The case is damaged. Its copy or its evidence is needed.</source>
        <translation>案件が破損しています。その複製または証拠が必要です。</translation>
    </message>
    <message>
        <source>The case holds tables that are not ours and is not opened.</source>
        <translation>案件に本製品のものではない表が含まれるため、開きません。</translation>
    </message>
    <message>
        <source>The case cannot be written: it is read-only, or another program writes it.</source>
        <translation>案件に書き込めません：読み取り専用か、別のプログラムが書き込み中です。</translation>
    </message>
    <message>
        <source>There is no room left on the disk for the case.</source>
        <translation>案件のためのディスク空き容量がありません。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>ファイル %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>アプリ</translation>
    </message>
    <message numerus="yes">
        <source>%1 apps</source>
        <translation>
            <numerusform>アプリ %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Binaries</source>
        <translation>バイナリ</translation>
    </message>
    <message numerus="yes">
        <source>%1 binaries</source>
        <translation>
            <numerusform>バイナリ %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message numerus="yes">
        <source>%1 operations</source>
        <translation>
            <numerusform>操作 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>鍵</translation>
    </message>
    <message numerus="yes">
        <source>%1 keys</source>
        <translation>
            <numerusform>鍵 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Places of keys</source>
        <translation>鍵の所在</translation>
    </message>
    <message numerus="yes">
        <source>%1 places of keys</source>
        <translation>
            <numerusform>鍵の所在 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>宛先</translation>
    </message>
    <message numerus="yes">
        <source>%1 destinations</source>
        <translation>
            <numerusform>宛先 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Links</source>
        <translation>関連</translation>
    </message>
    <message numerus="yes">
        <source>%1 links</source>
        <translation>
            <numerusform>関連 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>フロー</translation>
    </message>
    <message numerus="yes">
        <source>%1 flows</source>
        <translation>
            <numerusform>フロー %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message numerus="yes">
        <source>%1 DNS answers</source>
        <translation>
            <numerusform>DNS 応答 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message numerus="yes">
        <source>%1 HTTP requests</source>
        <translation>
            <numerusform>HTTP リクエスト %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message numerus="yes">
        <source>%1 TLS hellos</source>
        <translation>
            <numerusform>TLS Hello %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message numerus="yes">
        <source>%1 certificates</source>
        <translation>
            <numerusform>証明書 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Payload signs</source>
        <translation>ペイロードの兆候</translation>
    </message>
    <message numerus="yes">
        <source>%1 payload signs</source>
        <translation>
            <numerusform>ペイロードの兆候 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Leases</source>
        <translation>リース</translation>
    </message>
    <message numerus="yes">
        <source>%1 leases</source>
        <translation>
            <numerusform>リース %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Device records</source>
        <translation>端末レコード</translation>
    </message>
    <message numerus="yes">
        <source>%1 device records</source>
        <translation>
            <numerusform>端末レコード %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>端末</translation>
    </message>
    <message numerus="yes">
        <source>%1 devices</source>
        <translation>
            <numerusform>端末 %1 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Installs</source>
        <translation>インストール</translation>
    </message>
    <message numerus="yes">
        <source>%1 installs</source>
        <translation>
            <numerusform>インストール %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>イベント %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message numerus="yes">
        <source>%1 warnings</source>
        <translation>
            <numerusform>警告 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>所見</translation>
    </message>
    <message numerus="yes">
        <source>%1 findings</source>
        <translation>
            <numerusform>所見 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>トレース</translation>
    </message>
    <message numerus="yes">
        <source>%1 traces</source>
        <translation>
            <numerusform>トレース %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message numerus="yes">
        <source>%1 symbols</source>
        <translation>
            <numerusform>シンボル %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Added at</source>
        <translation>追加日時</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>アルゴリズム</translation>
    </message>
    <message>
        <source>Also installed</source>
        <translation>ほかの導入端末</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>App</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Arch</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>割り当て先</translation>
    </message>
    <message>
        <source>At</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>バイナリ</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>ビット数</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し数</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>暗号スイート</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Clock offset ns</source>
        <translation>時計のずれ（ns）</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>準拠状態</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>Debuggable</source>
        <translation>デバッグ可</translation>
    </message>
    <message>
        <source>Descriptor</source>
        <translation>ディスクリプタ</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Device ref</source>
        <translation>端末の参照</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Ech</source>
        <translation>ECH</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>エンタイトルメント</translation>
    </message>
    <message>
        <source>Entropy in</source>
        <translation>受信エントロピー</translation>
    </message>
    <message>
        <source>Entropy out</source>
        <translation>送信エントロピー</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>想定</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>First packet</source>
        <translation>最初のパケット</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>フロー</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>フォーマット</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>フレームワーク</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>インポート関数</translation>
    </message>
    <message>
        <source>Installed at</source>
        <translation>インストール日時</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>命令数</translation>
    </message>
    <message>
        <source>Ip</source>
        <translation>IP</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Key algorithm</source>
        <translation>鍵アルゴリズム</translation>
    </message>
    <message>
        <source>Key bits</source>
        <translation>鍵長（ビット）</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>関連</translation>
    </message>
    <message>
        <source>Mac</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>管理対象</translation>
    </message>
    <message>
        <source>Merged by</source>
        <translation>統合の根拠</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Min sdk</source>
        <translation>最小 SDK</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>有効期限の終わり</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>有効期限の始まり</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>オフセット</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>Other ids</source>
        <translation>その他の ID</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>所有区分</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Payload in</source>
        <translation>受信ペイロード</translation>
    </message>
    <message>
        <source>Payload out</source>
        <translation>送信ペイロード</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>所在数</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Protections off</source>
        <translation>無効な保護</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>Rcode</source>
        <translation>Rcode</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Removed at</source>
        <translation>削除日時</translation>
    </message>
    <message>
        <source>Request bytes</source>
        <translation>リクエストのバイト数</translation>
    </message>
    <message>
        <source>Request type</source>
        <translation>リクエストの種類</translation>
    </message>
    <message>
        <source>Response bytes</source>
        <translation>レスポンスのバイト数</translation>
    </message>
    <message>
        <source>Response type</source>
        <translation>レスポンスの種類</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>スキーム</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>Self signed</source>
        <translation>自己署名</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>署名者</translation>
    </message>
    <message>
        <source>Signers</source>
        <translation>署名者</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>Source id</source>
        <translation>情報源の ID</translation>
    </message>
    <message>
        <source>Source ids</source>
        <translation>情報源の ID</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Stated package</source>
        <translation>記載されたパッケージ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体者</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Target sdk</source>
        <translation>対象 SDK</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>表題</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>トレース</translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation>変換</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Undone at</source>
        <translation>取り消し日時</translation>
    </message>
    <message>
        <source>Uri</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>ユーザーエージェント</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Vendor class</source>
        <translation>ベンダークラス</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Version code</source>
        <translation>バージョンコード</translation>
    </message>
    <message>
        <source>Version name</source>
        <translation>バージョン名</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>SPKI SHA-256</source>
        <translation>SPKI SHA-256</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Client MAC</source>
        <translation>クライアント MAC</translation>
    </message>
    <message>
        <source>Client port</source>
        <translation>クライアントポート</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>トランスポート</translation>
    </message>
    <message>
        <source>Out, B</source>
        <translation>送信 B</translation>
    </message>
    <message>
        <source>In, B</source>
        <translation>受信 B</translation>
    </message>
    <message>
        <source>Packets out</source>
        <translation>送信パケット</translation>
    </message>
    <message>
        <source>Packets in</source>
        <translation>受信パケット</translation>
    </message>
    <message>
        <source>HTTP hosts</source>
        <translation>HTTP ホスト</translation>
    </message>
    <message>
        <source>Names by DNS</source>
        <translation>DNS による名前</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>管理元</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>判明方法</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>公開／秘密</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>インポート日時</translation>
    </message>
    <message>
        <source>private</source>
        <translation>秘密</translation>
    </message>
    <message>
        <source>public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Copy the file again from where it was made; compare its size and hash there.</source>
        <translation>作成元からファイルをコピーし直し、そこでサイズとハッシュを比較してください。</translation>
    </message>
    <message>
        <source>Nothing here reads this kind. Export it in another form, or unpack it first.</source>
        <translation>この種類は読み取れません。別の形式でエクスポートするか、先に展開してください。</translation>
    </message>
    <message>
        <source>The reader was ended at its time limit. Import this file alone, or a smaller part of it.</source>
        <translation>リーダーは制限時間で終了しました。このファイルだけ、またはその一部をインポートしてください。</translation>
    </message>
    <message>
        <source>The reader was ended at its memory limit. Import a smaller part of the file.</source>
        <translation>リーダーはメモリ上限で終了しました。ファイルのより小さい部分をインポートしてください。</translation>
    </message>
    <message>
        <source>The reader ended on its own. The case is unharmed; keep the file for a report to us.</source>
        <translation>リーダーが自ら終了しました。案件は無事です。報告用にファイルを保管してください。</translation>
    </message>
    <message>
        <source>The file is encrypted. Ask its owner for the open form.</source>
        <translation>ファイルは暗号化されています。所有者に復号済みのものを依頼してください。</translation>
    </message>
    <message>
        <source>Make room on the disk and import again.</source>
        <translation>ディスクの空きを確保し、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>Compare size and hash with the original, then import it again.</source>
        <translation>サイズとハッシュを原本と比較し、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>the first half of a sentence, ended</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>%1 を経由</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>%1 に保持</translation>
    </message>
    <message>
        <source>handed to %1</source>
        <translation>%1 に渡す</translation>
    </message>
    <message>
        <source>destination %1</source>
        <translation>宛先 %1</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>サーバー名</translation>
    </message>
    <message>
        <source>App list</source>
        <translation>アプリ一覧</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>識別</translation>
    </message>
    <message>
        <source>Device log</source>
        <translation>端末ログ</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>一部</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>not visible</source>
        <translation>見えない</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>評価</translation>
    </message>
    <message numerus="yes">
        <source>%1 judgements</source>
        <translation>
            <numerusform>評価 %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 approvals</source>
        <translation>
            <numerusform>承認 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Clock correction</source>
        <translation>時計の補正</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>技術</translation>
    </message>
    <message>
        <source>Tactic</source>
        <translation>戦術</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>緩和策</translation>
    </message>
    <message>
        <source>Detection strategy</source>
        <translation>検出戦略</translation>
    </message>
    <message>
        <source>Analytic</source>
        <translation>分析ルール</translation>
    </message>
    <message>
        <source>Data component</source>
        <translation>データコンポーネント</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>データソース</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>ソフトウェア</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>マトリックス</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>資産</translation>
    </message>
    <message numerus="yes">
        <source>%1 objects of ATT&amp;CK</source>
        <translation>
            <numerusform>ATT&amp;CK のオブジェクト %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>day %1</source>
        <comment>counted from the first</comment>
        <translation>%1 日目</translation>
    </message>
</context>
<context>
    <name>keytrail::app::ApproveDialog</name>
    <message>
        <source>This operation</source>
        <translation>この操作</translation>
    </message>
    <message>
        <source>This key</source>
        <translation>この鍵</translation>
    </message>
    <message>
        <source>This destination</source>
        <translation>この宛先</translation>
    </message>
    <message>
        <source>This library</source>
        <translation>このライブラリ</translation>
    </message>
    <message>
        <source>Whatever is signed with this certificate</source>
        <translation>この証明書で署名されたものすべて</translation>
    </message>
    <message>
        <source>This app, whatever it does</source>
        <translation>このアプリのすべての動作</translation>
    </message>
    <message>
        <source>E&amp;xpires after</source>
        <translation>有効期限(&amp;X)</translation>
    </message>
    <message>
        <source>Approve by the baseline</source>
        <translation>ベースラインで承認</translation>
    </message>
    <message>
        <source>Why it is known to be good: it is asked for later</source>
        <translation>問題ないと言える理由：後で確認されます</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Day of expiry, UTC</source>
        <translation>期限日（UTC）</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Approved &amp;by</source>
        <translation>承認者(&amp;B)</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>%1 内のみ</translation>
    </message>
    <message>
        <source>Wherever it is met</source>
        <translation>どこで見つかっても</translation>
    </message>
    <message>
        <source>It covers %1 of this case; what is covered stays in the case and is hidden from triage.</source>
        <translation>この案件の%1が対象です。対象は案件に残り、トリアージでは非表示になります。</translation>
    </message>
    <message>
        <source>An approval wants a reason</source>
        <translation>承認には理由が必要です</translation>
    </message>
</context>
<context>
    <name>keytrail::app::CaseSession</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 を開いています</translation>
    </message>
    <message>
        <source>%1 was not opened</source>
        <translation>%1 を開けませんでした</translation>
    </message>
    <message>
        <source>Making the sample case</source>
        <translation>サンプル案件を作成しています</translation>
    </message>
    <message>
        <source>The sample case was not made</source>
        <translation>サンプル案件は作成されませんでした</translation>
    </message>
    <message>
        <source>The import ended early</source>
        <translation>インポートは途中で終了しました</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>インポート中</translation>
    </message>
    <message>
        <source>Drawing conclusions</source>
        <translation>結論を導いています</translation>
    </message>
    <message>
        <source>The evidence cannot be read from here.</source>
        <translation>ここからは証拠を読み取れません。</translation>
    </message>
</context>
<context>
    <name>keytrail::app::GoBox</name>
    <message>
        <source>Where to go</source>
        <translation>移動先</translation>
    </message>
</context>
<context>
    <name>keytrail::app::ImportDialog</name>
    <message>
        <source>Cancel the rest</source>
        <translation>残りを中止</translation>
    </message>
    <message>
        <source>Run in the background</source>
        <translation>バックグラウンドで続行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>インポートの進行状況</translation>
    </message>
    <message>
        <source>Files of the import</source>
        <translation>インポートするファイル</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <translation>%1 へのインポート</translation>
    </message>
    <message>
        <source>Each file is read in its own closed process, without network. Originals are not changed.</source>
        <translation>各ファイルはネットワークのない隔離されたプロセスで読み取られます。原本は変更されません。</translation>
    </message>
    <message>
        <source>%1 of %2 files done</source>
        <translation>%2 件中 %1 件のファイルが完了</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 files are in the case</source>
        <translation>停止：%2 件中 %1 件のファイルが案件にあります</translation>
    </message>
    <message>
        <source>Protection that was off while files were read: %1</source>
        <translation>読み取り中に無効だった保護：%1</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>試したこと</translation>
    </message>
    <message>
        <source>Every reader looked at its content; none knows it.</source>
        <translation>すべてのリーダーが内容を調べましたが、該当なしです。</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>%1 として読み取りました。</translation>
    </message>
    <message>
        <source>Where it failed</source>
        <translation>失敗した場所</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>保持したもの</translation>
    </message>
    <message>
        <source>Name, size and SHA-256 %1; nothing of the content.</source>
        <translation>名前、サイズ、SHA-256 %1。内容は保持していません。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>A file of the same SHA-256 %1 is in the case; nothing was read twice.</source>
        <translation>同じ SHA-256 %1 のファイルが案件にあります。二重には読み取っていません。</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>and %1 more: see Evidence</source>
        <translation>ほか %1 件：証拠を参照</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Say what its &amp;columns mean…</source>
        <translation>列の意味を指定(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>keytrail::app::ImportModel</name>
    <message>
        <source>is read, %1 %</source>
        <translation>読み取り中、%1 %</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>認識した種類</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検出内容</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>keytrail::app::KeysOverlay</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>event before, event after</source>
        <translation>前のイベント、次のイベント</translation>
    </message>
    <message>
        <source>lane above, lane below</source>
        <translation>上のレーン、下のレーン</translation>
    </message>
    <message>
        <source>move along</source>
        <translation>時間軸に沿って移動</translation>
    </message>
    <message>
        <source>closer, wider</source>
        <translation>拡大、縮小</translation>
    </message>
    <message>
        <source>the whole case</source>
        <translation>案件全体</translation>
    </message>
    <message>
        <source>what stands around the event</source>
        <translation>イベントの前後にあるもの</translation>
    </message>
    <message>
        <source>fold or unfold the lane</source>
        <translation>レーンの折りたたみと展開</translation>
    </message>
    <message>
        <source>open the event</source>
        <translation>イベントを開く</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>to the next thing</source>
        <translation>次の要素へ</translation>
    </message>
    <message>
        <source>grow from it, fold it</source>
        <translation>そこから広げる、折りたたむ</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Disassembly</source>
        <translation>逆アセンブリ</translation>
    </message>
    <message>
        <source>line by line</source>
        <translation>1 行ずつ</translation>
    </message>
    <message>
        <source>follow the call or branch</source>
        <translation>呼び出しまたは分岐をたどる</translation>
    </message>
    <message>
        <source>who uses it</source>
        <translation>これを使うもの</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>go to class, method or string</source>
        <translation>クラス、メソッド、文字列へ移動</translation>
    </message>
    <message>
        <source>pin the tab</source>
        <translation>タブを固定</translation>
    </message>
    <message>
        <source>close the tab</source>
        <translation>タブを閉じる</translation>
    </message>
    <message>
        <source>find in the method, next</source>
        <translation>メソッド内を検索、次へ</translation>
    </message>
    <message>
        <source>back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Trace strip</source>
        <translation>トレース帯</translation>
    </message>
    <message>
        <source>along the trace</source>
        <translation>トレースに沿って移動</translation>
    </message>
    <message>
        <source>open the joint</source>
        <translation>つなぎ目を開く</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト列</translation>
    </message>
    <message>
        <source>move; with Shift select</source>
        <translation>移動。Shift で選択</translation>
    </message>
    <message>
        <source>copy as hex</source>
        <translation>16 進数でコピー</translation>
    </message>
    <message>
        <source>copy as text</source>
        <translation>テキストでコピー</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>what may come next</source>
        <translation>次に入力できるもの</translation>
    </message>
    <message>
        <source>complete the field</source>
        <translation>フィールドを補完</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>絞り込む</translation>
    </message>
    <message>
        <source>to the table</source>
        <translation>表へ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>open the row</source>
        <translation>行を開く</translation>
    </message>
    <message>
        <source>the cell that filters and copies are of</source>
        <translation>絞り込みとコピーの対象となるセル</translation>
    </message>
    <message>
        <source>filter by the cell, judge, copy, columns</source>
        <translation>セルで絞り込み、評価、コピー、列</translation>
    </message>
    <message>
        <source>What touches it</source>
        <translation>関わるもの</translation>
    </message>
    <message>
        <source>open it, or all of the group</source>
        <translation>開く、またはグループ全体を開く</translation>
    </message>
    <message>
        <source>fold, unfold</source>
        <translation>折りたたむ、展開する</translation>
    </message>
    <message>
        <source>Keys that are valid here</source>
        <translation>ここで使えるキー</translation>
    </message>
    <message>
        <source>Any key puts this away.</source>
        <translation>いずれかのキーで閉じます。</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>矢印</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>PageUp/PageDown</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>disassembly or reading view</source>
        <translation>逆アセンブルまたは読解ビュー</translation>
    </message>
    <message>
        <source>the last zoom back, again</source>
        <translation>直前のズームを戻す、やり直す</translation>
    </message>
    <message>
        <source>hours and days</source>
        <translation>時間と日</translation>
    </message>
    <message>
        <source>Hours and days</source>
        <translation>時間と日</translation>
    </message>
    <message>
        <source>to the hour beside</source>
        <translation>隣の時間へ</translation>
    </message>
    <message>
        <source>show that hour in the lanes</source>
        <translation>その時間をレーンに表示</translation>
    </message>
    <message>
        <source>Control flow</source>
        <translation>制御フロー</translation>
    </message>
    <message>
        <source>the block beside</source>
        <translation>隣のブロック</translation>
    </message>
    <message>
        <source>the way straight on</source>
        <translation>まっすぐ進む経路</translation>
    </message>
    <message>
        <source>the branch that is taken</source>
        <translation>成立した分岐</translation>
    </message>
    <message>
        <source>the handler of its exceptions</source>
        <translation>例外の処理部</translation>
    </message>
    <message>
        <source>where it comes from</source>
        <translation>どこから来たか</translation>
    </message>
    <message>
        <source>fit, full size</source>
        <translation>全体表示、原寸</translation>
    </message>
    <message>
        <source>copy the block</source>
        <translation>ブロックをコピー</translation>
    </message>
    <message>
        <source>the control flow, and back</source>
        <translation>制御フロー、戻る</translation>
    </message>
</context>
<context>
    <name>keytrail::app::MainWindow</name>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Bytes of the evidence</source>
        <translation>証拠のバイト列</translation>
    </message>
    <message>
        <source>%1 – Keytrail</source>
        <translation>%1 – Keytrail</translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>新規案件(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open a case…</source>
        <translation>案件を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample case</source>
        <translation>サンプル案件を開く(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>Import evidence into the case</source>
        <translation>証拠を案件にインポート</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>フォルダーをインポート(&amp;F)…</translation>
    </message>
    <message>
        <source>Show the last import</source>
        <translation>最後のインポートを表示</translation>
    </message>
    <message>
        <source>&amp;Close the case</source>
        <translation>案件を閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>トリアージ</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>トレース</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>端末群</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>検索(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>移動(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>インスペクター(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Bytes of the evidence</source>
        <translation>証拠のバイト列(&amp;B)</translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation>システムのテーマ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keys of the window</source>
        <translation>ウィンドウのキー(&amp;K)</translation>
    </message>
    <message>
        <source>Language of the &amp;system</source>
        <translation>システムの言語(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>表(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>ジョブなし</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>ジョブの進行状況</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>ジョブを中止</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>No case open</source>
        <translation>案件は開かれていません</translation>
    </message>
    <message>
        <source>Keys of the window</source>
        <translation>ウィンドウのキー</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>選択したものを開く</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Along the trace strip</source>
        <translation>トレース帯に沿って移動</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>左、右</translation>
    </message>
    <message>
        <source>Complete a field name in the filter</source>
        <translation>フィルターでフィールド名を補完</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>From the filter to the table</source>
        <translation>フィルターから表へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>フォルダーをインポート</translation>
    </message>
    <message>
        <source>Import evidence</source>
        <translation>証拠をインポート</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>案件を開く</translation>
    </message>
    <message>
        <source>Keytrail cases (*.%1)</source>
        <translation>Keytrail の案件 (*.%1)</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新規案件</translation>
    </message>
    <message numerus="yes">
        <source>New case for %n file(s)</source>
        <translation>
            <numerusform>%n 件のファイルの新規案件</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a file of this name</source>
        <translation>同じ名前のファイルがあります</translation>
    </message>
    <message>
        <source>%1 is left as it is. Choose another name, or open it as a case.</source>
        <translation>%1 はそのまま残します。別の名前を選ぶか、案件として開いてください。</translation>
    </message>
    <message>
        <source>An import is running</source>
        <translation>インポートの実行中です</translation>
    </message>
    <message>
        <source>Wait for it, or cancel it, then import again.</source>
        <translation>完了を待つか中止してから、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>What touches it</source>
        <translation>関わるもの</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました：%1</translation>
    </message>
    <message>
        <source>The packets were not saved</source>
        <translation>パケットを保存できませんでした</translation>
    </message>
    <message>
        <source>Choose something first: X shows what touches it.</source>
        <translation>先に何かを選んでください：X でそれに関わるものを表示します。</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>カバレッジ</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>フィルターを消去(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Run a command…</source>
        <translation>コマンドを実行(&amp;R)…</translation>
    </message>
    <message>
        <source>What &amp;touches this</source>
        <translation>これに関わるもの(&amp;X)</translation>
    </message>
    <message>
        <source>Copy a &amp;link to this</source>
        <translation>これへのリンクをコピー(&amp;K)</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました：%1</translation>
    </message>
    <message>
        <source>&amp;One pane alone</source>
        <translation>1 つのペインのみ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Meaning of a table&apos;s columns…</source>
        <translation>表の列の意味(&amp;M)…</translation>
    </message>
    <message>
        <source>Keys that are valid &amp;here</source>
        <translation>ここで使えるキー(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation>評価(&amp;J)</translation>
    </message>
    <message>
        <source>Go to anything, or &gt; command</source>
        <translation>どこへでも移動、&gt; でコマンド</translation>
    </message>
    <message>
        <source>Go to (Ctrl+K): an id, a symbol, a link, any text; &gt; and a name runs a command</source>
        <translation>移動（Ctrl+K）：ID、シンボル、リンク、任意の文字列。&gt; に続けて名前を入力するとコマンドを実行</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Save the packets of this flow</source>
        <translation>このフローのパケットを保存</translation>
    </message>
    <message>
        <source>Captures (*.pcapng)</source>
        <translation>キャプチャ (*.pcapng)</translation>
    </message>
    <message>
        <source>A table whose columns are to be told</source>
        <translation>列の意味を指定する表</translation>
    </message>
    <message>
        <source>%1 is no table that can be laid out</source>
        <translation>%1 は列に分けて表示できる表ではありません</translation>
    </message>
    <message>
        <source>The mapping is saved: tables with these columns are read by it from now on.</source>
        <translation>マッピングを保存しました。今後、これらの列を持つ表はこれに従って読み取られます。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Verdict…</source>
        <translation>判定(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>メモ(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>タグ(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>スター(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Approve by the baseline…</source>
        <translation>ベースラインで承認(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;End this approval</source>
        <translation>この承認を終了(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;how what the baseline hides</source>
        <translation>ベースラインで非表示のものを表示(&amp;H)</translation>
    </message>
    <message>
        <source>Taken back: %1. Ctrl+Shift+Z does it again.</source>
        <translation>元に戻しました：%1。Ctrl+Shift+Z でやり直せます。</translation>
    </message>
    <message>
        <source>Done: %1. Ctrl+Z takes it back.</source>
        <translation>完了：%1。Ctrl+Z で元に戻せます。</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>実行できませんでした：%1</translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>変更するものがありませんでした。</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>元に戻す(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>やり直し(&amp;R)：%1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>&amp;Suspicious</source>
        <translation>不審(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Benign</source>
        <translation>無害(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Expected</source>
        <translation>想定内(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>未判定(&amp;O)</translation>
    </message>
    <message>
        <source>Nothing of this can be approved: choose a trace, an operation, a key, a destination or an app.</source>
        <translation>ここに承認できるものはありません：トレース、操作、鍵、宛先、アプリのいずれかを選んでください。</translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation>グラフ(&amp;G)</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>parts of the window</comment>
        <translation>画面</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>of the keyboard</comment>
        <translation>キー</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>たどる(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>トレーニング(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Check the step, or go on</source>
        <translation>ステップを確認、または次へ(&amp;C)</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>使い方</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>トレーニング</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>A folder with walkthroughs</source>
        <translation>演習のあるフォルダー</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a place, its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>the button “Tables” above, where it lists %1</source>
        <translation>上部のボタン「表」の一覧にある %1</translation>
    </message>
    <message>
        <source>the button %1 above</source>
        <translation>上部のボタン %1</translation>
    </message>
    <message>
        <source>the table of %1</source>
        <translation>%1 の表</translation>
    </message>
    <message>
        <source>the filter line of %1</source>
        <translation>%1 のフィルター行</translation>
    </message>
    <message>
        <source>the pane “%1”</source>
        <translation>ペイン「%1」</translation>
    </message>
    <message>
        <source>the box “Go to” above</source>
        <translation>上部の「移動」欄</translation>
    </message>
    <message>
        <source>Save the score sheet</source>
        <translation>成績表を保存</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
    <message>
        <source>The score sheet was not saved</source>
        <translation>成績表を保存できませんでした</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>レポート</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>%n 個のファイルを書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>ATT&amp;&amp;CK</source>
        <translation>ATT&amp;&amp;CK</translation>
    </message>
    <message>
        <source>Control &amp;flow of the method</source>
        <translation>メソッドの制御フロー(&amp;F)</translation>
    </message>
    <message>
        <source>Sa&amp;ve the filter…</source>
        <translation>フィルターを保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Save&amp;d filters</source>
        <translation>保存したフィルター(&amp;D)</translation>
    </message>
    <message>
        <source>Ti&amp;mes</source>
        <translation>時刻(&amp;M)</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>時刻を &amp;UTC で</translation>
    </message>
    <message>
        <source>Times of this &amp;computer&apos;s zone</source>
        <translation>このコンピューターのタイムゾーンの時刻(&amp;C)</translation>
    </message>
    <message>
        <source>Times from the case&apos;s &amp;first one</source>
        <translation>案件の最初の時刻から数える(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next form of times</source>
        <translation>次の時刻形式(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>文字を大きく(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>文字を小さく(&amp;M)</translation>
    </message>
    <message>
        <source>Text as &amp;large as the system&apos;s</source>
        <translation>文字をシステムの大きさに(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Panes back in their places</source>
        <translation>ペインを元の位置に戻す(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Picture of this view…</source>
        <translation>このビューの画像(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Hours and days in the timeline</source>
        <translation>タイムラインの時間と日(&amp;H)</translation>
    </message>
    <message>
        <source>Open in a &amp;window of its own</source>
        <translation>独立したウィンドウで開く(&amp;W)</translation>
    </message>
    <message>
        <source>The case has no time to count from.</source>
        <translation>この案件には数え始める時刻がありません。</translation>
    </message>
    <message>
        <source>From the first</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>Form of times: %1</source>
        <translation>時刻の形式：%1</translation>
    </message>
    <message>
        <source>How times are shown (Ctrl+Shift+U): UTC, this computer&apos;s zone, or counted from the case&apos;s first one. Filters and files know UTC alone.</source>
        <translation>時刻の表示方法（Ctrl+Shift+U）：UTC、このコンピューターのタイムゾーン、または案件の最初の時刻からの経過。フィルターとファイルは UTC のみです。</translation>
    </message>
    <message>
        <source>Text at %1 %</source>
        <translation>文字 %1 %</translation>
    </message>
    <message>
        <source>All panes are back in their places.</source>
        <translation>すべてのペインを元の位置に戻しました。</translation>
    </message>
    <message>
        <source>Picture of this view</source>
        <translation>このビューの画像</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>画像 (*.png *.svg)</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation>画像を保存できませんでした</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>Choose something first: it opens in a window of its own.</source>
        <translation>先に何かを選んでください。独立したウィンドウで開きます。</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>文字(&amp;X)</translation>
    </message>
</context>
<context>
    <name>keytrail::app::MappingDialog</name>
    <message>
        <source>device</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>installed app</source>
        <translation>インストール済みアプリ</translation>
    </message>
    <message>
        <source>event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>address lease</source>
        <translation>アドレスのリース</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>%1 の列</translation>
    </message>
    <message>
        <source>This table is of no kind that Keytrail knows. Say what its columns mean; nothing is imported before. What is guessed stands there already.</source>
        <translation>この表は Keytrail の知るどの種類でもありません。列の意味を指定してください。それまで何もインポートされません。推測したものはすでに入力してあります。</translation>
    </message>
    <message>
        <source>This table is known as %1; it is read without a mapping. One that you save here comes first.</source>
        <translation>この表は %1 として知られており、マッピングなしで読み取られます。ここで保存したものが優先されます。</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>ファイルの先頭の行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>対応する項目</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>判別の根拠</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Meaning of the columns</source>
        <translation>列の意味</translation>
    </message>
    <message>
        <source>Meaning of %1</source>
        <translation>%1 の意味</translation>
    </message>
    <message>
        <source>leave aside</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>no idea</source>
        <translation>手がかりなし</translation>
    </message>
    <message>
        <source>&amp;Name of these tables</source>
        <translation>これらの表の名前(&amp;N)</translation>
    </message>
    <message>
        <source>own table</source>
        <translation>own table</translation>
    </message>
    <message>
        <source>Name of these tables</source>
        <translation>これらの表の名前</translation>
    </message>
    <message>
        <source>remembered for every file with these columns</source>
        <translation>これらの列を持つすべてのファイルに使われます</translation>
    </message>
    <message>
        <source>Save and import</source>
        <translation>保存してインポート</translation>
    </message>
    <message>
        <source>The mapping cannot be saved: there is no room, or no right to write.</source>
        <translation>マッピングを保存できません：空き容量または書き込み権限がありません。</translation>
    </message>
    <message>
        <source>These tables want a name of letters and digits.</source>
        <translation>表の名前には半角の英数字が必要です。</translation>
    </message>
    <message>
        <source>No column has a meaning yet.</source>
        <translation>意味を持つ列がまだありません。</translation>
    </message>
    <message>
        <source>Columns with a meaning: %1, left aside: %2.</source>
        <translation>意味のある列：%1、使わない列：%2。</translation>
    </message>
    <message>
        <source>No column names a device: the rows will be tied to none.</source>
        <translation>端末を示す列がありません：行はどの端末にも結び付けられません。</translation>
    </message>
    <message>
        <source>Two columns become the same: the first that holds something counts.</source>
        <translation>2 つの列が同じ項目に対応しています：値のある最初の列が使われます。</translation>
    </message>
</context>
<context>
    <name>keytrail::app::ReportMakers</name>
    <message>
        <source>In plain words</source>
        <translation>平易な説明</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>トレース</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>欠けているもの</translation>
    </message>
    <message>
        <source>What the case can and cannot show</source>
        <translation>案件で示せること・示せないこと</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>What could not be read as it stands</source>
        <translation>そのままでは読み取れなかったもの</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>The audit chain is unbroken</source>
        <translation>監査チェーンは途切れていません</translation>
    </message>
    <message>
        <source>The audit chain is broken</source>
        <translation>監査チェーンが途切れています</translation>
    </message>
    <message>
        <source>Every strong trace has a verdict</source>
        <translation>強いトレースはすべて判定済みです</translation>
    </message>
    <message numerus="yes">
        <source>%n strong trace(s) without a verdict</source>
        <translation>
            <numerusform>判定のない強いトレースが %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>All evidence was read</source>
        <translation>すべての証拠を読み取りました</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not read</source>
        <translation>
            <numerusform>%n 個のファイルを読み取れませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the case or evidence of it</source>
        <translation>%1 はこの案件自体またはその証拠です</translation>
    </message>
    <message>
        <source>The case could be read in part only</source>
        <translation>案件の一部しか読み取れませんでした</translation>
    </message>
</context>
<context>
    <name>keytrail::app::SayDialog</name>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>What you know of it, and from whom. Ctrl+Enter saves.</source>
        <translation>分かっていることと、その情報源。Ctrl+Enter で保存します。</translation>
    </message>
    <message>
        <source>A word to find it by. One that it has already is taken away.</source>
        <translation>探すための語。すでに付いているものは外されます。</translation>
    </message>
</context>
<context>
    <name>keytrail::app::ThingWindow</name>
    <message>
        <source>%1 – Keytrail</source>
        <translation>%1 – Keytrail</translation>
    </message>
</context>
<context>
    <name>keytrail::app::Training</name>
    <message>
        <source>Evidence: %1</source>
        <translation>証拠：%1</translation>
    </message>
    <message>
        <source>Making the case of this walkthrough: its evidence is imported…</source>
        <translation>この演習の案件を作成中：証拠をインポートしています…</translation>
    </message>
    <message>
        <source>Training: %1</source>
        <translation>トレーニング：%1</translation>
    </message>
    <message>
        <source>The evidence %1 is missing, too large or not beside the walkthrough.</source>
        <translation>証拠 %1 が見つからないか、大きすぎるか、演習と同じ場所にありません。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>The case of the walkthrough was not made</source>
        <translation>演習の案件を作成できませんでした</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完了です。</translation>
    </message>
    <message>
        <source>Not that. Look again, or ask for the hint.</source>
        <translation>違います。もう一度見直すか、ヒントを表示してください。</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::AttackPages</name>
    <message>
        <source>through %1</source>
        <translation>%1 経由</translation>
    </message>
    <message>
        <source>revoked or deprecated</source>
        <translation>取り消しまたは非推奨</translation>
    </message>
    <message>
        <source>Whom MITRE cites</source>
        <translation>MITRE の引用元</translation>
    </message>
    <message>
        <source>version not stated</source>
        <translation>版の記載なし</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版 %1</translation>
    </message>
    <message>
        <source>modified %1</source>
        <translation>変更 %1</translation>
    </message>
    <message>
        <source>release %1</source>
        <translation>リリース %1</translation>
    </message>
    <message>
        <source>Stands at %1 of the file</source>
        <translation>ファイル内の位置 %1</translation>
    </message>
    <message>
        <source>Something of its bundle could not be read: ties may be missing.</source>
        <translation>バンドルの一部を読み取れませんでした。関係が欠けている可能性があります。</translation>
    </message>
    <message>
        <source>In MITRE&apos;s words</source>
        <translation>MITRE の説明</translation>
    </message>
    <message>
        <source>MITRE gives no description.</source>
        <translation>MITRE による説明はありません。</translation>
    </message>
    <message>
        <source>Keytrail&apos;s own notes, not MITRE&apos;s words (as of release %1)</source>
        <translation>Keytrail 独自のメモ、MITRE の言葉ではありません(リリース %1 時点)</translation>
    </message>
    <message>
        <source>Neither a mirrored bundle nor the program&apos;s own notes have this object.</source>
        <translation>取り込んだバンドルにもプログラムのメモにもこのオブジェクトはありません。</translation>
    </message>
    <message>
        <source>Not mirrored in this case</source>
        <translation>この案件には取り込まれていません</translation>
    </message>
    <message>
        <source>Import a STIX bundle of ATT&amp;CK (mobile-attack.json of any release) to read MITRE&apos;s own words, relationships and citations here, and to compare releases.</source>
        <translation>ATT&amp;CK の STIX バンドル(任意のリリースの mobile-attack.json)を取り込むと、MITRE の説明・関係・引用をここで読み、リリースを比較できます。</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>its bundle could not be read whole</source>
        <translation>バンドル全体は読み取れませんでした</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>リリース %1</translation>
    </message>
    <message>
        <source>Release %1 does not hold the object</source>
        <translation>リリース %1 にはこのオブジェクトがありません</translation>
    </message>
    <message>
        <source>No difference between them.</source>
        <translation>違いはありません。</translation>
    </message>
    <message>
        <source>Fewer than two releases of this object are in the case: nothing to compare.</source>
        <translation>この案件にはこのオブジェクトのリリースが 2 つ未満のため、比較できません。</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 から %2 へ</translation>
    </message>
    <message>
        <source>What of this case could answer each row of the analytics. A state says what can be looked at, never that something was found.</source>
        <translation>分析ルールの各行に、この案件の何が答えられるか。状態は何を見られるかを示すもので、何かが見つかったという意味ではありません。</translation>
    </message>
    <message>
        <source>There is no evidence yet.</source>
        <translation>証拠はまだありません。</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::AttackPanel</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>MITRE ATT&amp;CK</source>
        <translation>MITRE ATT&amp;CK</translation>
    </message>
    <message>
        <source>Id or name that contains…</source>
        <translation>ID または名前に含まれる文字…</translation>
    </message>
    <message>
        <source>Filter by id or name</source>
        <translation>ID または名前で絞り込み</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>Kind of object</source>
        <translation>オブジェクトの種類</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Objects of ATT&amp;CK</source>
        <translation>ATT&amp;CK のオブジェクト</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>The chosen object</source>
        <translation>選択したオブジェクト</translation>
    </message>
    <message>
        <source>Differences between releases</source>
        <translation>リリース間の違い</translation>
    </message>
    <message>
        <source>Analytics laid on this case</source>
        <translation>この案件に当てはめた分析ルール</translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation>オブジェクト(&amp;O)</translation>
    </message>
    <message>
        <source>Between &amp;releases</source>
        <translation>リリース間(&amp;R)</translation>
    </message>
    <message>
        <source>On this &amp;case</source>
        <translation>この案件では(&amp;C)</translation>
    </message>
    <message>
        <source>Context only: that something uses a technique says nothing of this case, and attributes nothing.</source>
        <translation>参考情報のみ: 何かがある技術を使うことは、この案件については何も示さず、何の帰属も意味しません。</translation>
    </message>
    <message>
        <source>%1: revoked or deprecated</source>
        <translation>%1: 取り消しまたは非推奨</translation>
    </message>
    <message>
        <source>own notes only</source>
        <translation>独自のメモのみ</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%2のうち %1 を表示</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>リリース %1</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::ClassTreeModel</name>
    <message>
        <source>Libraries and other packages</source>
        <translation>ライブラリとその他のパッケージ</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::CodeView</name>
    <message>
        <source>No case is open. The code of its apps stands here.</source>
        <translation>案件は開かれていません。ここにアプリのコードが表示されます。</translation>
    </message>
    <message>
        <source>Reading symbols…</source>
        <translation>シンボルを読み取り中…</translation>
    </message>
    <message>
        <source>No code in this case yet. Import an app package to read its classes.</source>
        <translation>この案件にはまだコードがありません。アプリパッケージをインポートするとクラスを読めます。</translation>
    </message>
    <message>
        <source>Choose a method in the tree, or press G to go to a symbol.</source>
        <translation>ツリーでメソッドを選ぶか、G を押してシンボルへ移動してください。</translation>
    </message>
    <message>
        <source>This method has no code: it is abstract or native, or stands outside the package.</source>
        <translation>このメソッドにはコードがありません：抽象またはネイティブか、パッケージの外にあります。</translation>
    </message>
    <message>
        <source>(reading)</source>
        <translation>（読み取り中）</translation>
    </message>
    <message>
        <source>No symbol contains this.</source>
        <translation>これを含むシンボルはありません。</translation>
    </message>
    <message>
        <source>not in this listing</source>
        <translation>このリストにはありません</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Class, method, string (G)</source>
        <translation>クラス、メソッド、文字列（G）</translation>
    </message>
    <message>
        <source>Go to symbol</source>
        <translation>シンボルへ移動</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Found symbols</source>
        <translation>見つかったシンボル</translation>
    </message>
    <message>
        <source>Open methods</source>
        <translation>開いているメソッド</translation>
    </message>
    <message>
        <source>Find in this listing</source>
        <translation>このリスト内を検索</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>次へ（F3）</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 を閉じる</translation>
    </message>
    <message>
        <source>There is no reading view of this code: it is made from Dalvik instructions.</source>
        <translation>このコードには読解ビューがありません。読解ビューは Dalvik 命令から作られます。</translation>
    </message>
    <message>
        <source>Reading view</source>
        <translation>読解ビュー</translation>
    </message>
    <message>
        <source>Disassembly and reading view</source>
        <translation>逆アセンブルと読解ビュー</translation>
    </message>
    <message>
        <source>Disassembly</source>
        <translation>逆アセンブリ</translation>
    </message>
    <message>
        <source>What is shown of a method</source>
        <translation>メソッドの表示内容</translation>
    </message>
    <message>
        <source>Control flow</source>
        <translation>制御フロー</translation>
    </message>
    <message>
        <source>Disassembly and control flow</source>
        <translation>逆アセンブリと制御フロー</translation>
    </message>
    <message>
        <source>F5 goes from the disassembly to the reading view, Space to the control flow</source>
        <translation>F5 で逆アセンブリから読解ビューへ、スペースで制御フローへ切り替えます</translation>
    </message>
    <message>
        <source>The blocks of this code are not known.</source>
        <translation>このコードのブロックは分かっていません。</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::ControlFlowView</name>
    <message>
        <source>Blocks are being laid out…</source>
        <translation>ブロックを配置しています…</translation>
    </message>
    <message>
        <source>There are more than %1 blocks: too many for a graph. The listing shows them.</source>
        <translation>ブロックが %1 個を超えており、グラフには多すぎます。リストに表示されています。</translation>
    </message>
    <message>
        <source>straight on</source>
        <translation>直進</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>case</source>
        <translation>case</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Control flow</source>
        <translation>制御フロー</translation>
    </message>
    <message numerus="yes">
        <source>%1 blocks</source>
        <translation>
            <numerusform>ブロック %1 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ways between them</source>
        <translation>
            <numerusform>その間の経路 %1 本</numerusform>
        </translation>
    </message>
    <message>
        <source>those that are far are drawn for the chosen block alone</source>
        <translation>遠いものは選んだブロックについてのみ描画</translation>
    </message>
    <message>
        <source>straight on to %1</source>
        <translation>直進して %1 へ</translation>
    </message>
    <message>
        <source>taken: to %1</source>
        <translation>成立：%1 へ</translation>
    </message>
    <message>
        <source>not taken: to %1</source>
        <translation>不成立：%1 へ</translation>
    </message>
    <message>
        <source>jump to %1</source>
        <translation>%1 へジャンプ</translation>
    </message>
    <message>
        <source>any other value: to %1</source>
        <translation>その他の値：%1 へ</translation>
    </message>
    <message>
        <source>value %1: to %2</source>
        <translation>値 %1：%2 へ</translation>
    </message>
    <message>
        <source>any exception: to %1</source>
        <translation>任意の例外：%1 へ</translation>
    </message>
    <message>
        <source>exception %1: to %2</source>
        <translation>例外 %1：%2 へ</translation>
    </message>
    <message>
        <source>to an address that is computed</source>
        <translation>計算されるアドレスへ</translation>
    </message>
    <message>
        <source>leaves the method</source>
        <translation>メソッドを抜ける</translation>
    </message>
    <message>
        <source>%1. Block %2 of %3: %4</source>
        <translation>%1。ブロック %2 / %3：%4</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::CoverageModel</name>
    <message>
        <source>Of whom</source>
        <translation>対象</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::CoveragePanel</name>
    <message>
        <source>With &amp;blind spots only</source>
        <translation>死角のあるもののみ(&amp;B)</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>死角</translation>
    </message>
    <message>
        <source>Coverage of the chosen one</source>
        <translation>選択したもののカバレッジ</translation>
    </message>
    <message>
        <source>Blind spots, and what would close them</source>
        <translation>死角と、それを解消するもの</translation>
    </message>
    <message>
        <source>Of the chosen one</source>
        <translation>選択したもの</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>Device, app or capture that contains…</source>
        <translation>次を含む端末、アプリ、キャプチャ…</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>名前で絞り込む</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>カバレッジ</translation>
    </message>
    <message>
        <source>Copy as a &amp;list</source>
        <translation>リストとしてコピー(&amp;L)</translation>
    </message>
    <message>
        <source>What the evidence can show and what it cannot stands here, for every app, device and capture. There is no evidence yet.</source>
        <translation>証拠から分かることと分からないことが、アプリ、端末、キャプチャごとにここに表示されます。まだ証拠がありません。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%2のうち %1 を表示</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>None: of all that is in the case, all is told.</source>
        <translation>なし：案件にあるものはすべて分かっています。</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 から %2 まで</translation>
    </message>
    <message>
        <source>Compensating control: %1</source>
        <translation>補完的な対策: %1</translation>
    </message>
    <message>
        <source>Note a compensating control…</source>
        <translation>補完的な対策を記録…</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::DisassemblyView</name>
    <message>
        <source>line %1</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>Disassembly</source>
        <translation>逆アセンブリ</translation>
    </message>
    <message>
        <source>&amp;Go to symbol</source>
        <translation>シンボルへ移動(&amp;G)</translation>
    </message>
    <message>
        <source>Find &amp;uses</source>
        <translation>使用箇所を検索(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy lines</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;symbol</source>
        <translation>シンボルをコピー(&amp;S)</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::EntityPanel</name>
    <message>
        <source>Nothing of this kind is in the case yet. It comes with evidence: packages, captures, exports of the device management.</source>
        <translation>この種類のものはまだ案件にありません。パッケージ、キャプチャ、端末管理のエクスポートなどの証拠から得られます。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%2のうち %1 を表示</translation>
    </message>
    <message numerus="yes">
        <source>%1 hidden by the baseline</source>
        <translation>
            <numerusform>ベースラインにより %1 件を非表示</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>テキストをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the i&amp;d</source>
        <translation>ID をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>列(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Selected</source>
        <translation>選択値(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Not selected</source>
        <translation>選択値以外(&amp;N)</translation>
    </message>
    <message>
        <source>… &amp;and selected</source>
        <translation>… かつ選択値(&amp;A)</translation>
    </message>
    <message>
        <source>… &amp;or selected</source>
        <translation>… または選択値(&amp;O)</translation>
    </message>
    <message>
        <source>… and not s&amp;elected</source>
        <translation>… かつ選択値以外(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Apply as filter</source>
        <translation>フィルターとして適用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Prepare as filter</source>
        <translation>フィルターとして準備(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;From this time on</source>
        <translation>この時刻以降(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Up to this time</source>
        <translation>この時刻まで(&amp;U)</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::EvidencePanel</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Why refused</source>
        <translation>拒否の理由</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>保持したもの</translation>
    </message>
    <message>
        <source>Name, size and hash; nothing of the content.</source>
        <translation>名前、サイズ、ハッシュ。内容は保持していません。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>保護</translation>
    </message>
    <message>
        <source>all on while it was read</source>
        <translation>読み取り中はすべて有効</translation>
    </message>
    <message>
        <source>off while it was read: %1</source>
        <translation>読み取り中は無効：%1</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>corrected by %1</source>
        <translation>%1 補正済み</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターを消去</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%2のうち %1 を表示</translation>
    </message>
    <message>
        <source>at %1: %2</source>
        <translation>%1 の位置：%2</translation>
    </message>
    <message>
        <source>is read …</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>What may come next in the filter</source>
        <translation>フィルターで次に入力できるもの</translation>
    </message>
    <message>
        <source>for example: %1</source>
        <translation>例：%1</translation>
    </message>
    <message>
        <source>Compare a field of the table: = != &lt; &lt;= &gt; &gt;= contains starts ends matches in within; join by and, or, not.
Ctrl+Space offers what may come next. Example: %1</source>
        <translation>表のフィールドを比較します：= != &lt; &lt;= &gt; &gt;= contains starts ends matches in within。and、or、not でつなぎます。
Ctrl+Space で次に入力できるものを表示します。例：%1</translation>
    </message>
    <message>
        <source>Enter filters</source>
        <translation>Enter で絞り込み</translation>
    </message>
    <message numerus="yes">
        <source>%1 shown that the baseline hides</source>
        <translation>
            <numerusform>ベースラインで非表示の %1 件を表示中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hidden by the baseline</source>
        <translation>
            <numerusform>ベースラインにより %1 件を非表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide what the baseline approves of</source>
        <translation>ベースラインが承認するものを隠す</translation>
    </message>
    <message>
        <source>Show what the baseline approves of</source>
        <translation>ベースラインが承認するものを表示</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存したフィルター</translation>
    </message>
    <message>
        <source>Saved filters, and those used last (Ctrl+Shift+L)</source>
        <translation>保存したフィルターと最近使ったもの（Ctrl+Shift+L）</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>フィルターを保存</translation>
    </message>
    <message>
        <source>Name of the filter; one of this name is replaced:</source>
        <translation>フィルターの名前（同名のものは置き換えます）：</translation>
    </message>
    <message>
        <source>not saved: a name is needed, and room for it</source>
        <translation>保存できません：名前と空きが必要です</translation>
    </message>
    <message>
        <source>No filter of this table is saved yet</source>
        <translation>この表のフィルターはまだ保存されていません</translation>
    </message>
    <message>
        <source>&amp;Save the filter…</source>
        <translation>フィルターを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Colour the rows of</source>
        <translation>行に色を付ける(&amp;C)</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>色なし</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>ローズ</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>バイオレット</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>グリーン</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>サンド</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Used last</source>
        <translation>最近使ったもの(&amp;U)</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::FlowGraphView</name>
    <message>
        <source>Flow graph</source>
        <translation>フローグラフ</translation>
    </message>
    <message>
        <source>Dim what does not contain…</source>
        <translation>含まないものを淡色に…</translation>
    </message>
    <message>
        <source>Dim what does not contain this text</source>
        <translation>この文字列を含まないものを淡色にする</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Show the whole graph (Home)</source>
        <translation>グラフ全体を表示（Home）</translation>
    </message>
    <message>
        <source>%1 of %2 things shown</source>
        <translation>%2 件中 %1 件を表示</translation>
    </message>
    <message>
        <source>%1 folded by registrable domain or library</source>
        <translation>登録可能ドメインまたはライブラリで %1 件を折りたたみ中</translation>
    </message>
    <message>
        <source>%1 dimmed, kept in place</source>
        <translation>%1 件を淡色表示、位置は維持</translation>
    </message>
    <message>
        <source>No case is open. Its apps, keys, hosts and devices stand here, tied from code to device.</source>
        <translation>案件は開かれていません。アプリ、鍵、ホスト、端末が、コードから端末まで結び付けられてここに表示されます。</translation>
    </message>
    <message>
        <source>Reading the case…</source>
        <translation>案件を読み取り中…</translation>
    </message>
    <message>
        <source>Nothing to tie yet. Import an app package and a capture: each host, key and device becomes a node.</source>
        <translation>結び付けるものがまだありません。アプリパッケージとキャプチャをインポートすると、ホスト、鍵、端末がそれぞれノードになります。</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Kinds of things that are lit</source>
        <translation>強調されているものの種類</translation>
    </message>
    <message>
        <source>Dim the things of a kind; they keep their places</source>
        <translation>ある種類のものを淡くします（位置はそのまま）</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::FlowPanel</name>
    <message>
        <source>Flow</source>
        <translation>フロー</translation>
    </message>
    <message>
        <source>Save packets…</source>
        <translation>パケットを保存…</translation>
    </message>
    <message>
        <source>Save the packets of this flow to a file of their own</source>
        <translation>このフローのパケットを個別のファイルに保存</translation>
    </message>
    <message>
        <source>What both sides said</source>
        <translation>双方の通信内容</translation>
    </message>
    <message>
        <source>Client to server</source>
        <translation>クライアントからサーバーへ</translation>
    </message>
    <message>
        <source>Server to client</source>
        <translation>サーバーからクライアントへ</translation>
    </message>
    <message>
        <source>Side of the conversation</source>
        <translation>通信のどちら側か</translation>
    </message>
    <message>
        <source>Bytes of one side</source>
        <translation>片側のバイト列</translation>
    </message>
    <message>
        <source>Follow &amp;stream</source>
        <translation>ストリームを追跡(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Hex</source>
        <translation>16 進(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Payload signs</source>
        <translation>ペイロードの兆候(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Payload signs %1</source>
        <translation>ペイロードの兆候(&amp;P) %1</translation>
    </message>
    <message>
        <source>Choose a flow, or a trace that was seen on the wire: what both sides said is shown here.</source>
        <translation>フロー、または通信で確認されたトレースを選ぶと、双方の通信内容がここに表示されます。</translation>
    </message>
    <message>
        <source>is read from the evidence …</source>
        <translation>証拠から読み取り中…</translation>
    </message>
    <message>
        <source>Neither side said anything that the capture holds.</source>
        <translation>キャプチャには、どちらの側の送信内容も含まれていません。</translation>
    </message>
    <message>
        <source>→ client</source>
        <translation>→ クライアント</translation>
    </message>
    <message>
        <source>← server</source>
        <translation>← サーバー</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 missing from the capture</source>
        <translation>%1：キャプチャに %2 の欠落</translation>
    </message>
    <message>
        <source>%1: %2, packet %3</source>
        <translation>%1：%2、パケット %3</translation>
    </message>
    <message>
        <source>More was said than is shown here; save the packets to have all of it.</source>
        <translation>ここに表示されている以上の通信がありました。すべてを得るにはパケットを保存してください。</translation>
    </message>
    <message>
        <source>This side said nothing.</source>
        <translation>この側は何も送信していません。</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::GraphCanvas</name>
    <message>
        <source>Graph</source>
        <translation>グラフ</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::HeatMap</name>
    <message>
        <source>Hours and days</source>
        <translation>時間と日</translation>
    </message>
    <message>
        <source>%1 and the %2 days after it</source>
        <translation>%1 とその後の %2 日間</translation>
    </message>
    <message>
        <source>%1, %2:00 to %3:00%4: %5</source>
        <translation>%1 %2:00～%3:00%4：%5</translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>イベント %1 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::HelpPanel</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>前のページに戻る</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>マニュアルを検索</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>マニュアルのページ一覧</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::HelpText</name>
    <message>
        <source>Page of the manual</source>
        <translation>マニュアルのページ</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::HexArea</name>
    <message>
        <source>Bytes of the evidence</source>
        <translation>証拠のバイト列</translation>
    </message>
    <message>
        <source>offset 0x%1, byte 0x%2</source>
        <translation>オフセット 0x%1、バイト 0x%2</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::HitModel</name>
    <message>
        <source>Text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>In</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::HomePanel</name>
    <message>
        <source>What is here</source>
        <translation>あるもの</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>欠けているもの</translation>
    </message>
    <message>
        <source>What to open next</source>
        <translation>次に開くもの</translation>
    </message>
    <message>
        <source>Case home</source>
        <translation>案件のホーム</translation>
    </message>
    <message>
        <source>Case without a name</source>
        <translation>名前のない案件</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Import more…</source>
        <translation>さらにインポート…</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Choose anything: a trace, a row, a place of code. What it is and where it stands in the evidence is shown here.</source>
        <translation>トレース、行、コードの場所など、何かを選んでください。それが何で、証拠のどこにあるかがここに表示されます。</translation>
    </message>
    <message>
        <source>score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Expected use: %1</source>
        <translation>想定内の使用：%1</translation>
    </message>
    <message>
        <source>and %1 more like it</source>
        <translation>同様のものがほか %1 件</translation>
    </message>
    <message>
        <source>Signs for</source>
        <translation>肯定の兆候</translation>
    </message>
    <message>
        <source>Signs against</source>
        <translation>否定の兆候</translation>
    </message>
    <message>
        <source>Gaps, and what would close them</source>
        <translation>欠落と、それを埋めるもの</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>In a trace: </source>
        <translation>トレース：</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>出所</translation>
    </message>
    <message>
        <source>It stands in no file of this case: a name that the code uses, or a conclusion.</source>
        <translation>この案件のどのファイルにもありません。コードが使う名前、または結論です。</translation>
    </message>
    <message>
        <source>file not in the case</source>
        <translation>案件にないファイル</translation>
    </message>
    <message>
        <source>Show bytes</source>
        <translation>バイト列を表示</translation>
    </message>
    <message>
        <source>Show the bytes at %1</source>
        <translation>%1 のバイト列を表示</translation>
    </message>
    <message>
        <source>An app that is not in the case</source>
        <translation>案件にないアプリ</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 での %1</translation>
    </message>
    <message>
        <source>%1: %2. No destination is tied to it.</source>
        <translation>%1：%2。結び付いた宛先はありません。</translation>
    </message>
    <message>
        <source>%1: %2, tied to a destination that the package does not tell.</source>
        <translation>%1：%2。パッケージからは分からない宛先に結び付いています。</translation>
    </message>
    <message>
        <source>%1: %2, tied to %3.</source>
        <translation>%1：%2。%3 に結び付いています。</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>タグ：%1</translation>
    </message>
    <message>
        <source>V verdict, ; note, T tag, S star, B approve, Ctrl+Z undo</source>
        <translation>V 判定、; メモ、T タグ、S スター、B 承認、Ctrl+Z 元に戻す</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::LinkLabel</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::ProvenanceView</name>
    <message>
        <source>Provenance</source>
        <translation>出所</translation>
    </message>
    <message>
        <source>Copy place</source>
        <translation>場所をコピー</translation>
    </message>
    <message>
        <source>Copy evidence hash and place</source>
        <translation>証拠のハッシュと場所をコピー</translation>
    </message>
    <message>
        <source>No case is open. The bytes behind a fact stand here.</source>
        <translation>案件は開かれていません。事実の裏付けとなるバイト列がここに表示されます。</translation>
    </message>
    <message>
        <source>Select a fact: the bytes it was read from stand here, with the block marked.</source>
        <translation>事実を選択してください。読み取り元のバイト列が、該当ブロックを強調してここに表示されます。</translation>
    </message>
    <message>
        <source>This has no place of its own in the evidence.</source>
        <translation>これには証拠内の固有の場所がありません。</translation>
    </message>
    <message>
        <source>There are no bytes at this place.</source>
        <translation>この場所にバイト列はありません。</translation>
    </message>
    <message>
        <source>no block marked</source>
        <translation>強調されたブロックなし</translation>
    </message>
    <message>
        <source>%1 at 0x%2</source>
        <translation>%1 at 0x%2</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::ReportPanel</name>
    <message>
        <source>Hunt pack</source>
        <translation>ハントパック</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Chapters of the report</source>
        <translation>レポートの章</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Preview of the chapter</source>
        <translation>章のプレビュー</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>マークなし</translation>
    </message>
    <message>
        <source>Mark of the Traffic Light Protocol</source>
        <translation>トラフィックライトプロトコルのマーク</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>タイトル(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Examiner</source>
        <translation>調査者(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Sharing</source>
        <translation>共有範囲(&amp;S)</translation>
    </message>
    <message>
        <source>Masked in the report</source>
        <translation>レポートで伏せるもの</translation>
    </message>
    <message>
        <source>&amp;Names and mail of people</source>
        <translation>人の名前とメール(&amp;N)</translation>
    </message>
    <message>
        <source>Se&amp;rials: last four only</source>
        <translation>シリアル番号: 末尾4文字のみ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Addresses of devices</source>
        <translation>デバイスのアドレス(&amp;A)</translation>
    </message>
    <message>
        <source>Before it is written</source>
        <translation>書き出す前に</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>書き出す形式</translation>
    </message>
    <message>
        <source>For machines: holds the values of the case as they are</source>
        <translation>機械向け: 案件の値をそのまま含みます</translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>書き出す(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Open a template…</source>
        <translation>テンプレートを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Save as te&amp;mplate…</source>
        <translation>テンプレートとして保存(&amp;M)…</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>書き出したもの</translation>
    </message>
    <message>
        <source>The preview shows the beginning of the chapter; what is written holds all of it.</source>
        <translation>プレビューは章の先頭だけを表示します。書き出されるものには全体が含まれます。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Nothing is masked.</source>
        <translation>何も伏せられていません。</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>レポートのフォルダー</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き出し中…</translation>
    </message>
    <message>
        <source>Written:</source>
        <translation>書き出しました:</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>テンプレートとして保存</translation>
    </message>
    <message>
        <source>Templates of reports (*.json)</source>
        <translation>レポートのテンプレート (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 を書き込めません</translation>
    </message>
    <message>
        <source>Open a template</source>
        <translation>テンプレートを開く</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 を開けません</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::SearchPanel</name>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>Text anywhere in the case: hosts, classes, strings, devices</source>
        <translation>案件内の任意の文字列：ホスト、クラス、文字列、端末</translation>
    </message>
    <message>
        <source>Search the whole case</source>
        <translation>案件全体を検索</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>is searched …</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>the first %1 hits</source>
        <translation>最初の %1 件</translation>
    </message>
    <message numerus="yes">
        <source>%1 hits</source>
        <translation>
            <numerusform>%1 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::SpotMark</name>
    <message>
        <source>The spot of this step</source>
        <translation>このステップの場所</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::StartPage</name>
    <message>
        <source>From a public-key operation in an app to the host it protects, the flow that carried it and the phones it ran on.</source>
        <translation>アプリ内の公開鍵操作から、それが守るホスト、それを運んだフロー、それが動作した端末までを追跡します。</translation>
    </message>
    <message>
        <source>Drop packages, captures and exports here</source>
        <translation>パッケージ、キャプチャ、エクスポートをここにドロップ</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>新規案件…</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>案件を開く…</translation>
    </message>
    <message>
        <source>APK, split APKs, XAPK, AAB, IPA</source>
        <translation>APK、分割 APK、XAPK、AAB、IPA</translation>
    </message>
    <message>
        <source>pcap, pcapng</source>
        <translation>pcap、pcapng</translation>
    </message>
    <message>
        <source>device management exports, logs</source>
        <translation>端末管理のエクスポート、ログ</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>最近の案件</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>使い方</translation>
    </message>
    <message>
        <source>Sample case: a weather app that talks</source>
        <translation>サンプル案件：話す天気アプリ</translation>
    </message>
    <message>
        <source>finished, a few minutes to read</source>
        <translation>完成済み、数分で読めます</translation>
    </message>
    <message>
        <source>Keys of the window</source>
        <translation>ウィンドウのキー</translation>
    </message>
    <message>
        <source>every action, and the key that does it</source>
        <translation>すべての操作とそのキー</translation>
    </message>
    <message>
        <source>What is dropped is read in a closed process, never changed, never sent: Keytrail makes no network connection.</source>
        <translation>ドロップしたものは隔離されたプロセスで読み取られ、変更も送信もされません。Keytrail はネットワーク接続を行いません。</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>not found: %1</source>
        <translation>見つかりません：%1</translation>
    </message>
    <message>
        <source>No case was opened yet. Dropping evidence here makes one.</source>
        <translation>まだ案件を開いていません。ここに証拠をドロップすると作成されます。</translation>
    </message>
    <message>
        <source>guided cases in the real window, step by step</source>
        <translation>実際のウィンドウで一歩ずつ進むガイド付き案件</translation>
    </message>
    <message numerus="yes">
        <source>%1 walkthroughs</source>
        <translation>
            <numerusform>演習 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Training: %1, %2 done</source>
        <translation>トレーニング：%1、うち完了 %2 件</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::StepCode</name>
    <message>
        <source>At this step</source>
        <translation>このステップ</translation>
    </message>
    <message>
        <source>Show bytes</source>
        <translation>バイト列を表示</translation>
    </message>
    <message>
        <source>Show the bytes of this step</source>
        <translation>このステップのバイト列を表示</translation>
    </message>
    <message>
        <source>Choose a step: the code it stands in is shown here.</source>
        <translation>ステップを選ぶと、それを含むコードがここに表示されます。</translation>
    </message>
    <message>
        <source>Code at this step</source>
        <translation>このステップのコード</translation>
    </message>
    <message>
        <source>This step is no code. It stands at %1 of its file: Show bytes.</source>
        <translation>このステップはコードではありません。ファイルの %1 にあります。「バイト列を表示」を使ってください。</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::StepModel</name>
    <message>
        <source>step %1: %2, %3, %4</source>
        <translation>ステップ %1：%2、%3、%4</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Resolved value</source>
        <translation>解決された値</translation>
    </message>
    <message>
        <source>Where (opens it)</source>
        <translation>場所（クリックで開く）</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::TableColumns</name>
    <message>
        <source>&amp;More columns</source>
        <translation>他の列(&amp;M)</translation>
    </message>
    <message>
        <source>of its %1</source>
        <translation>「%1」の列</translation>
    </message>
    <message>
        <source>&amp;Widths by content</source>
        <translation>幅を内容に合わせる(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Columns as they came</source>
        <translation>列を初期状態に戻す(&amp;C)</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::TimelineView</name>
    <message>
        <source>beacon, every %1</source>
        <translation>ビーコン、%1 ごと</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>案件全体</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>レーン</translation>
    </message>
    <message>
        <source>Whole case</source>
        <translation>案件全体</translation>
    </message>
    <message>
        <source>%1   whole case, %2 events; the frame is what the lanes below show</source>
        <translation>%1   案件全体、イベント %2 件。枠は下のレーンの表示範囲</translation>
    </message>
    <message numerus="yes">
        <source>%1 lanes</source>
        <translation>
            <numerusform>レーン %1 本</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 folded</source>
        <translation>、%1 本を折りたたみ中</translation>
    </message>
    <message>
        <source>No case is open. Flows, management events and installs stand here in time.</source>
        <translation>案件は開かれていません。フロー、管理イベント、インストールが時系列でここに表示されます。</translation>
    </message>
    <message>
        <source>Reading the case…</source>
        <translation>案件を読み取り中…</translation>
    </message>
    <message>
        <source>Nothing with a time yet. Import a capture or a device export to fill the lanes.</source>
        <translation>時刻のあるものがまだありません。キャプチャまたは端末のエクスポートをインポートするとレーンに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 events in the range</source>
        <translation>
            <numerusform>範囲内のイベント %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>folded lanes, and lanes too full for single marks, show density</source>
        <translation>折りたたんだレーンと、個別の印では混み合うレーンは密度で表示</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows state no time and are not shown</source>
        <translation>
            <numerusform>時刻のない %1 行は非表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::TouchPanel</name>
    <message>
        <source>What touches</source>
        <translation>関わるもの</translation>
    </message>
    <message>
        <source>Follow the selection</source>
        <translation>選択に追従</translation>
    </message>
    <message>
        <source>Only what contains…</source>
        <translation>次を含むもののみ…</translation>
    </message>
    <message>
        <source>Filter what touches it</source>
        <translation>関わるものを絞り込む</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>What touches it</source>
        <translation>関わるもの</translation>
    </message>
    <message>
        <source>Enter shows them all in their table</source>
        <translation>Enter ですべてを表に表示</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>Nothing else in the case is tied to it.</source>
        <translation>案件内にこれと結び付いたものはほかにありません。</translation>
    </message>
    <message>
        <source>press X on anything</source>
        <translation>何かの上で X を押してください</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::TracePanel</name>
    <message>
        <source>Trace</source>
        <translation>トレース</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Steps of the trace</source>
        <translation>トレースのステップ</translation>
    </message>
    <message>
        <source>trace %1, %2, code to device</source>
        <translation>トレース %1、%2、コードから端末まで</translation>
    </message>
    <message>
        <source>There is no trace in this case yet. It begins in the code of an app package; a capture and a device export complete it. Ctrl+I imports.</source>
        <translation>この案件にはまだトレースがありません。トレースはアプリパッケージのコードから始まり、キャプチャと端末のエクスポートで完成します。Ctrl+I でインポートします。</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::TraceStrip</name>
    <message>
        <source>Trace, from code to device</source>
        <translation>コードから端末までのトレース</translation>
    </message>
    <message>
        <source>gap: %1</source>
        <translation>欠落：%1</translation>
    </message>
    <message>
        <source>Choose a trace: its way from code to device stands here.</source>
        <translation>トレースを選ぶと、コードから端末までの経路がここに表示されます。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::TracesPanel</name>
    <message>
        <source>%1 %2, %3 of them expected</source>
        <translation>%2 %1 件（うち想定内 %3 件）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2 %1 件</translation>
    </message>
    <message>
        <source>expected use stays in the list, dimmed and last by score</source>
        <translation>想定内の使用も一覧に残り、淡色でスコア順の最後に並びます</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::TrainingPanel</name>
    <message>
        <source>for a first look</source>
        <translation>入門</translation>
    </message>
    <message>
        <source>further</source>
        <translation>中級</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>上級</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>トレーニング</translation>
    </message>
    <message>
        <source>Guided cases with evidence of our own. Each opens in a case of its own; yours are not touched.</source>
        <translation>専用に用意した証拠によるガイド付き案件です。それぞれ独立した案件として開かれ、お手元の案件には影響しません。</translation>
    </message>
    <message>
        <source>Walkthroughs</source>
        <translation>演習</translation>
    </message>
    <message>
        <source>About the walkthrough</source>
        <translation>演習について</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>最初から(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;core sheet…</source>
        <translation>成績表(&amp;C)…</translation>
    </message>
    <message>
        <source>Walkthroughs of a &amp;folder…</source>
        <translation>フォルダーの演習(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;All walkthroughs</source>
        <translation>すべての演習(&amp;A)</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>完了したステップ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>現在のステップ</translation>
    </message>
    <message>
        <source>Your answer; Enter checks it</source>
        <translation>回答を入力し、Enter で確認</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>&amp;Open the walkthrough&apos;s case</source>
        <translation>演習の案件を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>確認(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>次のステップ(&amp;N)</translation>
    </message>
    <message>
        <source>Sho&amp;w the spot</source>
        <translation>場所を表示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Hint</source>
        <translation>ヒント(&amp;I)</translation>
    </message>
    <message>
        <source>F2 checks, and goes on once the step is done</source>
        <translation>F2 で確認し、ステップが完了していれば次へ進みます</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%2 ステップ中 %1</translation>
    </message>
    <message>
        <source>%1, about %2 minutes: %3</source>
        <comment>level, minutes, how far</comment>
        <translation>%1、約 %2 分：%3</translation>
    </message>
    <message>
        <source>Not read:
%1</source>
        <translation>読み取れなかったもの：
%1</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続ける(&amp;S)</translation>
    </message>
    <message>
        <source>%1: step %2 of %3</source>
        <translation>%1：ステップ %2 / %3</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1、完了</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>目印の場所：%1</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>ヒント：%1</translation>
    </message>
    <message>
        <source>To the &amp;list</source>
        <translation>一覧へ(&amp;L)</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完了です。</translation>
    </message>
    <message>
        <source>Nothing is answered yet.</source>
        <translation>まだ回答がありません。</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::XrefModel</name>
    <message>
        <source>calls</source>
        <translation>呼び出す</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>読む</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>書く</translation>
    </message>
    <message>
        <source>makes</source>
        <translation>作る</translation>
    </message>
    <message>
        <source>names</source>
        <translation>記す</translation>
    </message>
    <message>
        <source>own code</source>
        <translation>自社コード</translation>
    </message>
    <message>
        <source>library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用元</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>使用先</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>オフセット</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>由来</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::XrefPanel</name>
    <message>
        <source>&amp;Own code only</source>
        <translation>自社コードのみ(&amp;O)</translation>
    </message>
    <message>
        <source>Cross references</source>
        <translation>相互参照</translation>
    </message>
    <message>
        <source>who uses it</source>
        <translation>これを使うもの</translation>
    </message>
    <message>
        <source>what it uses</source>
        <translation>これが使うもの</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深さ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>呼び出す</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>読む</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>書く</translation>
    </message>
    <message>
        <source>makes</source>
        <translation>作る</translation>
    </message>
    <message>
        <source>names</source>
        <translation>記す</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 を表示</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>%1 of %2 places</source>
        <translation>%2 か所中 %1 か所</translation>
    </message>
    <message numerus="yes">
        <source>%1 places</source>
        <translation>
            <numerusform>%1 か所</numerusform>
        </translation>
    </message>
    <message>
        <source>Cross references: press X on a symbol</source>
        <translation>相互参照：シンボル上で X を押してください</translation>
    </message>
    <message>
        <source>Cross references of %1, %2</source>
        <translation>%1 の相互参照、%2</translation>
    </message>
</context>
</TS>
