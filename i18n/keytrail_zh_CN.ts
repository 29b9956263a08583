<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>FlowGraph</name>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>流</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>in the code of the app</source>
        <translation>位于应用代码中</translation>
    </message>
    <message>
        <source>uses this key</source>
        <translation>使用此密钥</translation>
    </message>
    <message>
        <source>named by SNI, %1</source>
        <translation>由 SNI 指明，%1</translation>
    </message>
    <message>
        <source>named by HTTP Host, %1</source>
        <translation>由 HTTP Host 指明，%1</translation>
    </message>
    <message>
        <source>named by DNS before, %1</source>
        <translation>由先前的 DNS 指明，%1</translation>
    </message>
    <message>
        <source>by its address, %1</source>
        <translation>按其地址，%1</translation>
    </message>
    <message>
        <source>%1 folded: + shows them</source>
        <translation>已折叠 %1 项：按 + 显示</translation>
    </message>
    <message>
        <source>%1 folded</source>
        <translation>已折叠 %1 项</translation>
    </message>
    <message>
        <source>not known from the code</source>
        <translation>无法从代码得知</translation>
    </message>
    <message>
        <source>Overview of the graph</source>
        <translation>关系图概览</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>%1. %2 on public keys in own code, %3 in libraries.</source>
        <translation>%1。自有代码中有%2涉及公钥，库中有 %3 项。</translation>
    </message>
    <message>
        <source>%1 and %2 named in code.</source>
        <translation>代码中写有%1和%2。</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1，%2。</translation>
    </message>
    <message numerus="yes">
        <source>%1 captures</source>
        <translation>
            <numerusform>%1 个抓包</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2, %3.</source>
        <translation>从 %1 到 %2，共 %3。</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <translation>%1，%2，%3。</translation>
    </message>
    <message>
        <source>an app</source>
        <translation>某个应用</translation>
    </message>
    <message>
        <source> to </source>
        <translation> 指向 </translation>
    </message>
    <message>
        <source> and %1 more.</source>
        <translation> 及另外 %1 条。</translation>
    </message>
    <message>
        <source>%1 of expected use: updates, pinning, libraries.</source>
        <translation>%1 项属预期用途：更新、证书锁定、库。</translation>
    </message>
    <message>
        <source>%1 in clear payload: blocks and keys of public-key cryptography.</source>
        <translation>明文载荷中有%1：公钥密码的数据块和密钥。</translation>
    </message>
    <message>
        <source>No operation on public keys was found yet.</source>
        <translation>尚未发现涉及公钥的操作。</translation>
    </message>
    <message>
        <source>%1 refused: </source>
        <translation>拒绝了%1：</translation>
    </message>
    <message>
        <source> and others.</source>
        <translation> 等。</translation>
    </message>
    <message>
        <source>%1: something in the evidence could not be read.</source>
        <translation>%1：部分证据无法读取。</translation>
    </message>
    <message numerus="yes">
        <source>%1 losses</source>
        <translation>
            <numerusform>%1 处丢失</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 about how evidence was read.</source>
        <translation>%1与证据读取有关。</translation>
    </message>
    <message>
        <source>%1 cannot be known from the package.</source>
        <translation>%1无法从软件包得知。</translation>
    </message>
    <message>
        <source>Everything: no evidence is in the case yet.</source>
        <translation>全部：案件中尚无证据。</translation>
    </message>
    <message>
        <source>No capture: what was sent, and where, cannot be said.</source>
        <translation>没有抓包：无法判断发送了什么、发往何处。</translation>
    </message>
    <message>
        <source>No device management export: devices and who has the app are not known.</source>
        <translation>没有设备管理导出：设备及安装情况未知。</translation>
    </message>
    <message>
        <source>No app package: there is no code to trace from.</source>
        <translation>没有应用包：没有可供追踪的代码。</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>没有遗漏。</translation>
    </message>
    <message>
        <source>Nothing is missing for its tier.</source>
        <translation>就其等级而言没有缺失。</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>待解决：%1</translation>
    </message>
    <message>
        <source>%1, %2, score %3</source>
        <translation>%1，%2，评分 %3</translation>
    </message>
    <message>
        <source>Import a capture</source>
        <translation>导入抓包</translation>
    </message>
    <message>
        <source>It shows which destinations were contacted, and by whom.</source>
        <translation>可看出联系了哪些目标、由谁联系。</translation>
    </message>
    <message>
        <source>Import a device export</source>
        <translation>导入设备导出</translation>
    </message>
    <message>
        <source>It tells which devices have the app.</source>
        <translation>可得知哪些设备装有该应用。</translation>
    </message>
    <message>
        <source>Import a package</source>
        <translation>导入软件包</translation>
    </message>
    <message>
        <source>Its code says what is encrypted, with which key, for whom.</source>
        <translation>从代码可知加密了什么、用哪个密钥、为谁加密。</translation>
    </message>
    <message>
        <source>Examiner %1</source>
        <translation>分析员 %1</translation>
    </message>
    <message>
        <source>audit chain broken at entry %1</source>
        <translation>审计链在第 %1 条断裂</translation>
    </message>
    <message numerus="yes">
        <source>audit chain whole, %1 entries</source>
        <translation>
            <numerusform>审计链完整，共 %1 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in what the evidence can show:</source>
        <translation>证据所能显示的范围内有%1：</translation>
    </message>
    <message numerus="yes">
        <source>%1 blind spots</source>
        <translation>
            <numerusform>%1 处盲区</numerusform>
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
        <translation>未知主机</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation>%1，评分 %2</translation>
    </message>
    <message>
        <source>an unnamed examiner</source>
        <translation>未具名的分析员</translation>
    </message>
    <message>
        <source>Approved by %1: %2</source>
        <translation>由 %1 批准：%2</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>有效期至 %1。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>及另外 %1 项</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>verdict “%1”</source>
        <translation>结论“%1”</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>标记“%1”</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>end of an approval</source>
        <translation>结束批准</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>识别为</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现内容</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>not known from the package</source>
        <translation>无法从软件包得知</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>%1, by DNS before the flow</source>
        <translation>%1，由该流之前的 DNS 得知</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>批准对象</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The result of the operation goes to %1 by data flow</source>
        <translation>操作结果通过数据流发往 %1</translation>
    </message>
    <message>
        <source>What comes from %1 is verified or decrypted with this key, by data flow</source>
        <translation>来自 %1 的内容通过数据流用此密钥验证或解密</translation>
    </message>
    <message>
        <source>The key or trust decision guards the connection to %1</source>
        <translation>该密钥或信任判断保护到 %1 的连接</translation>
    </message>
    <message>
        <source>Operation and network call to %1 stand in one method</source>
        <translation>操作与到 %1 的网络调用位于同一方法</translation>
    </message>
    <message>
        <source>Operation and network call to %1 meet on a call path</source>
        <translation>操作与到 %1 的网络调用在调用路径上汇合</translation>
    </message>
    <message>
        <source>Operation and network call to %1 stand in one class</source>
        <translation>操作与到 %1 的网络调用位于同一类</translation>
    </message>
    <message>
        <source>The app also names %1</source>
        <translation>应用还写有 %1</translation>
    </message>
    <message>
        <source>The key %1 is embedded in the app</source>
        <translation>密钥 %1 嵌入在应用中</translation>
    </message>
    <message>
        <source>The key %1 is the key of the certificate on the wire</source>
        <translation>密钥 %1 是网络流量中证书的密钥</translation>
    </message>
    <message>
        <source>%1 flows name the host in the TLS hello</source>
        <translation>%1 条流在 TLS Hello 中指明该主机</translation>
    </message>
    <message>
        <source>%1 flows name the host in the HTTP request</source>
        <translation>%1 条流在 HTTP 请求中指明该主机</translation>
    </message>
    <message>
        <source>%1 flows go to the address and port that the code names</source>
        <translation>%1 条流发往代码写明的地址和端口</translation>
    </message>
    <message>
        <source>%1 flows go to an address that the name resolved to just before</source>
        <translation>%1 条流发往该名称刚刚解析到的地址</translation>
    </message>
    <message>
        <source>%1 flows go to the same address</source>
        <translation>%1 条流发往同一地址</translation>
    </message>
    <message>
        <source>%1 of %2 flows carry a block of the size and shape that the operation makes</source>
        <translation>%2 条流中有 %1 条携带大小和形状与该操作输出相符的数据块</translation>
    </message>
    <message>
        <source>The capture itself names the app in %1 flows</source>
        <translation>抓包本身在 %1 条流中指明该应用</translation>
    </message>
    <message>
        <source>%1 says that the app contacted the host</source>
        <translation>%1 表明该应用联系过此主机</translation>
    </message>
    <message>
        <source>The server&apos;s address also serves %1</source>
        <translation>该服务器地址还服务于 %1</translation>
    </message>
    <message>
        <source>%1 is told by its MAC address</source>
        <translation>%1 由其 MAC 地址确定</translation>
    </message>
    <message>
        <source>%1 is told by MAC and DHCP lease</source>
        <translation>%1 由 MAC 和 DHCP 租约确定</translation>
    </message>
    <message>
        <source>%1 is told by the address its management reports</source>
        <translation>%1 由其管理系统报告的地址确定</translation>
    </message>
    <message>
        <source>%1 is told by its name alone</source>
        <translation>%1 仅由名称确定</translation>
    </message>
    <message>
        <source>%1 has the app according to its management</source>
        <translation>据设备管理，%1 装有该应用</translation>
    </message>
    <message>
        <source>Unexpected use: %1</source>
        <translation>非预期用途：%1</translation>
    </message>
    <message>
        <source>Expected use: %1</source>
        <translation>预期用途：%1</translation>
    </message>
    <message>
        <source>Approved by %1: %2</source>
        <translation>由 %1 批准：%2</translation>
    </message>
    <message>
        <source>The operation stands in the library %1</source>
        <translation>该操作位于库 %1 中</translation>
    </message>
    <message>
        <source>Code, wire and device are each told by two signs</source>
        <translation>代码、流量和设备各有两条线索佐证</translation>
    </message>
    <message>
        <source>Code and wire are told, and a device or payload fits</source>
        <translation>代码和流量有佐证，且设备或载荷相符</translation>
    </message>
    <message>
        <source>The chain holds, but device or app&apos;s presence is open</source>
        <translation>链条成立，但设备或应用是否存在尚待确认</translation>
    </message>
    <message>
        <source>A part of the chain is missing</source>
        <translation>链条缺少一部分</translation>
    </message>
    <message>
        <source>The check of the other side&apos;s certificate is switched off.</source>
        <translation>对对端证书的校验已被关闭。</translation>
    </message>
    <message>
        <source>A pin on a connection to a bare address, or beside a host name check that is switched off, keeps observers out of a channel of its own.</source>
        <translation>在指向裸地址的连接上，或在主机名校验已关闭的情况下进行锁定，会将观察者挡在其自有信道之外。</translation>
    </message>
    <message>
        <source>Pinning of a known server is usual.</source>
        <translation>锁定已知服务器的证书属常见做法。</translation>
    </message>
    <message>
        <source>Key material is only prepared here.</source>
        <translation>此处仅准备密钥材料。</translation>
    </message>
    <message>
        <source>A library does this as part of its work.</source>
        <translation>这是库正常工作的一部分。</translation>
    </message>
    <message>
        <source>The key is made and kept in the device&apos;s key store.</source>
        <translation>密钥在设备的密钥库中生成并保存。</translation>
    </message>
    <message>
        <source>Data is sealed with a key that stands in the app and sent where only the holder of the private half can read it.</source>
        <translation>数据用应用内的密钥加密，并发往只有私钥持有者才能读取之处。</translation>
    </message>
    <message>
        <source>Data is sealed with a key that stands in the app; where it goes was not found.</source>
        <translation>数据用应用内的密钥加密，但未找到其去向。</translation>
    </message>
    <message>
        <source>A secret is agreed with a fixed key that stands in the app.</source>
        <translation>使用应用内的固定密钥协商共享秘密。</translation>
    </message>
    <message>
        <source>Data is sealed and sent over a channel that is not a usual one.</source>
        <translation>数据加密后经非常规信道发送。</translation>
    </message>
    <message>
        <source>The key is fetched at run time, as end-to-end encryption does.</source>
        <translation>密钥在运行时获取，与端到端加密相同。</translation>
    </message>
    <message>
        <source>The other side&apos;s key is fetched or made at run time.</source>
        <translation>对端密钥在运行时获取或生成。</translation>
    </message>
    <message>
        <source>A signature is checked, as for licences, updates and downloads.</source>
        <translation>校验签名，如许可证、更新和下载所用。</translation>
    </message>
    <message>
        <source>A private key that stands in the app signs what is sent.</source>
        <translation>应用内的私钥对发送内容签名。</translation>
    </message>
    <message>
        <source>The app signs with a key of its own.</source>
        <translation>应用用自己的密钥签名。</translation>
    </message>
    <message>
        <source>What comes from the network is opened with a key that stands in the app.</source>
        <translation>来自网络的内容用应用内的密钥解密。</translation>
    </message>
    <message>
        <source>A text of the app or a licence is opened with a public key.</source>
        <translation>应用内文本或许可证用公钥解密。</translation>
    </message>
    <message>
        <source>The key pair is made on the device.</source>
        <translation>密钥对在设备上生成。</translation>
    </message>
    <message>
        <source>%1 does not usually talk to %2.</source>
        <translation>%1 通常不与 %2 通信。</translation>
    </message>
    <message>
        <source>%1 usually talks to %2.</source>
        <translation>%1 通常与 %2 通信。</translation>
    </message>
    <message>
        <source>No rule speaks of this use.</source>
        <translation>没有规则描述此用途。</translation>
    </message>
    <message>
        <source>It uses the key of an operation that is not expected.</source>
        <translation>它使用了某个非预期操作的密钥。</translation>
    </message>
    <message>
        <source>It checks what comes from the place that an unexpected operation sends to.</source>
        <translation>它校验的内容来自某个非预期操作的发送目标。</translation>
    </message>
    <message>
        <source>No destination in the code is tied to this operation: its result may stay on the device, or the way is not understood. Look at its callers in the code.</source>
        <translation>代码中没有目标与此操作关联：其结果可能留在设备上，或其去向未能解析。请查看代码中的调用者。</translation>
    </message>
    <message>
        <source>The code chain is not shown by data flow: read the path between operation and network call.</source>
        <translation>代码链未经数据流证实：请阅读操作与网络调用之间的路径。</translation>
    </message>
    <message>
        <source>The destination cannot be known from the package (%1): a capture of the running app would show it.</source>
        <translation>无法从软件包得知目标（%1）：对运行中应用的抓包可以显示。</translation>
    </message>
    <message>
        <source>The destination was not seen in any capture of this case: a longer capture, or one from the network the device used, is needed.</source>
        <translation>本案件的所有抓包中均未见该目标：需要更长时间的抓包，或设备所用网络的抓包。</translation>
    </message>
    <message>
        <source>There is no capture in this case: whether the destination was contacted cannot be said.</source>
        <translation>本案件没有抓包：无法判断是否联系过该目标。</translation>
    </message>
    <message>
        <source>The payload is inside TLS and cannot be seen: a proxy capture or a runtime log of the app would show what is sent.</source>
        <translation>载荷在 TLS 内，不可见：代理抓包或应用的运行时日志可以显示发送内容。</translation>
    </message>
    <message>
        <source>No payload of the size and shape of this operation was seen in these flows.</source>
        <translation>这些流中未见大小和形状与此操作相符的载荷。</translation>
    </message>
    <message>
        <source>The app inventory names the app by its display name only: a package list or bug report of one device would name the package.</source>
        <translation>应用清单仅给出应用的显示名称：任一设备的软件包列表或错误报告可给出包名。</translation>
    </message>
    <message>
        <source>No management export of this case says which devices have the app: an app inventory is needed.</source>
        <translation>本案件没有管理导出说明哪些设备装有该应用：需要应用清单。</translation>
    </message>
    <message>
        <source>No device of the management data could be tied to the client&apos;s address: a DHCP log, a lease list or the device&apos;s MAC is needed.</source>
        <translation>管理数据中没有设备能与客户端地址关联：需要 DHCP 日志、租约列表或设备的 MAC。</translation>
    </message>
    <message>
        <source>The client %1 is not tied to a device.</source>
        <translation>客户端 %1 未关联到任何设备。</translation>
    </message>
    <message>
        <source>The client %1 may be any of %2 devices: a lease, a MAC or a device log would tell which.</source>
        <translation>客户端 %1 可能是 %2 台设备中的任一台：租约、MAC 或设备日志可以确定。</translation>
    </message>
    <message>
        <source>%1 is told by name only, which is no proof: its MAC or a lease would tie it.</source>
        <translation>%1 仅由名称确定，不足为证：其 MAC 或租约可以关联。</translation>
    </message>
    <message>
        <source>%1 is told by address only, which is no proof: its MAC or a lease would tie it.</source>
        <translation>%1 仅由地址确定，不足为证：其 MAC 或租约可以关联。</translation>
    </message>
    <message>
        <source>%1 is personally owned: management shows its work profile only, so whether it has the app outside of it cannot be seen. Ask the owner for a bug report or package list.</source>
        <translation>%1 为个人所有：管理系统仅显示其工作资料，无法得知资料之外是否装有该应用。请向所有者索取错误报告或软件包列表。</translation>
    </message>
    <message>
        <source>Whether %1 has the app is not known from the management data.</source>
        <translation>管理数据无法说明 %1 是否装有该应用。</translation>
    </message>
    <message>
        <source>%1 has version %2, which is not in the case: its package is needed to say what that version does.</source>
        <translation>%1 装有版本 %2，案件中没有：需要其软件包才能说明该版本的行为。</translation>
    </message>
    <message>
        <source>%1 other device has the app and was not seen calling: a longer capture, or one of their networks, would tell.</source>
        <translation>另有 %1 台设备装有该应用但未见其通信：更长时间的抓包，或其所在网络的抓包可以说明。</translation>
    </message>
    <message>
        <source>%1 other devices have the app and were not seen calling: a longer capture, or one of their networks, would tell.</source>
        <translation>另有 %1 台设备装有该应用但未见其通信：更长时间的抓包，或其中某个网络的抓包可以说明。</translation>
    </message>
    <message>
        <source>The host not known (%1).</source>
        <translation>主机未知（%1）。</translation>
    </message>
    <message>
        <source>The host not known.</source>
        <translation>主机未知。</translation>
    </message>
    <message>
        <source>The host comes from outside the code that was followed (%1).</source>
        <translation>主机来自所跟踪代码之外（%1）。</translation>
    </message>
    <message>
        <source>The host comes from outside the code that was followed.</source>
        <translation>主机来自所跟踪代码之外。</translation>
    </message>
    <message>
        <source>The host comes from a library call (%1).</source>
        <translation>主机来自库调用（%1）。</translation>
    </message>
    <message>
        <source>The host comes from a library call.</source>
        <translation>主机来自库调用。</translation>
    </message>
    <message>
        <source>The host is received from the network (%1).</source>
        <translation>主机从网络接收（%1）。</translation>
    </message>
    <message>
        <source>The host is received from the network.</source>
        <translation>主机从网络接收。</translation>
    </message>
    <message>
        <source>The host depends on the date or time (%1).</source>
        <translation>主机取决于日期或时间（%1）。</translation>
    </message>
    <message>
        <source>The host depends on the date or time.</source>
        <translation>主机取决于日期或时间。</translation>
    </message>
    <message>
        <source>The host depends on random numbers (%1).</source>
        <translation>主机取决于随机数（%1）。</translation>
    </message>
    <message>
        <source>The host depends on random numbers.</source>
        <translation>主机取决于随机数。</translation>
    </message>
    <message>
        <source>The host is made in native code (%1).</source>
        <translation>主机在原生代码中生成（%1）。</translation>
    </message>
    <message>
        <source>The host is made in native code.</source>
        <translation>主机在原生代码中生成。</translation>
    </message>
    <message>
        <source>The host is entered or measured on the device (%1).</source>
        <translation>主机在设备上输入或测得（%1）。</translation>
    </message>
    <message>
        <source>The host is entered or measured on the device.</source>
        <translation>主机在设备上输入或测得。</translation>
    </message>
    <message>
        <source>The host is read from storage (%1).</source>
        <translation>主机从存储读取（%1）。</translation>
    </message>
    <message>
        <source>The host is read from storage.</source>
        <translation>主机从存储读取。</translation>
    </message>
    <message>
        <source>The host lies beyond the limits of the analysis (%1).</source>
        <translation>主机超出分析范围（%1）。</translation>
    </message>
    <message>
        <source>The host lies beyond the limits of the analysis.</source>
        <translation>主机超出分析范围。</translation>
    </message>
    <message>
        <source>The host is reached by reflection that was not resolved (%1).</source>
        <translation>主机经由未解析的反射得到（%1）。</translation>
    </message>
    <message>
        <source>The host is reached by reflection that was not resolved.</source>
        <translation>主机经由未解析的反射得到。</translation>
    </message>
    <message>
        <source>The address is made of parts that are not known from the code of this binary.</source>
        <translation>该地址由无法从此二进制代码得知的部分组成。</translation>
    </message>
    <message>
        <source>The address stands in a string; no call that is understood uses it.</source>
        <translation>该地址位于字符串中，没有已解析的调用使用它。</translation>
    </message>
    <message>
        <source>a destination that the code does not reveal</source>
        <translation>代码未透露的目标</translation>
    </message>
    <message>
        <source>no reason known</source>
        <translation>原因未知</translation>
    </message>
    <message>
        <source>a device log</source>
        <translation>设备日志</translation>
    </message>
    <message>
        <source>an unnamed examiner</source>
        <translation>未具名的分析员</translation>
    </message>
    <message>
        <source>All code of the package was read: %1</source>
        <translation>软件包的全部代码均已读取：%1</translation>
    </message>
    <message>
        <source>No package of %1 is in the case: what the app does is not known</source>
        <translation>案件中没有 %1 的软件包：该应用的行为未知</translation>
    </message>
    <message>
        <source>The package of the installed version, from a device or a store</source>
        <translation>已安装版本的软件包，取自设备或应用商店</translation>
    </message>
    <message>
        <source>Installed version %1 is not in the case; the package here is %2</source>
        <translation>已安装的版本 %1 不在案件中；此处的软件包为 %2</translation>
    </message>
    <message>
        <source>The package of that version, from one of its devices</source>
        <translation>该版本的软件包，取自装有该版本的某台设备</translation>
    </message>
    <message>
        <source>The main program is encrypted by the store (FairPlay)</source>
        <translation>主程序已被应用商店加密（FairPlay）</translation>
    </message>
    <message>
        <source>A decrypted copy from a test device, or the developer&apos;s own build</source>
        <translation>来自测试设备的已解密副本，或开发者自己的构建版本</translation>
    </message>
    <message>
        <source>The app is built with %1: its own code in that form is not read</source>
        <translation>该应用用 %1 构建：此种形式的自有代码未被读取</translation>
    </message>
    <message>
        <source>The framework&apos;s own tools on the bundle, or a runtime log of crypto calls</source>
        <translation>用框架自带的工具分析其代码包（bundle），或加密调用的运行时日志</translation>
    </message>
    <message>
        <source>Some code of the package is hidden or loaded later: %1</source>
        <translation>软件包的部分代码被隐藏或稍后加载：%1</translation>
    </message>
    <message>
        <source>Memory or files of a running app, or the payload from the device</source>
        <translation>运行中应用的内存或文件，或从设备取得的被加载代码</translation>
    </message>
    <message>
        <source>%1 destinations of the code cannot be known from the package</source>
        <translation>代码中有 %1 个目标无法从软件包得知</translation>
    </message>
    <message>
        <source>A capture of the running app</source>
        <translation>对运行中应用的抓包</translation>
    </message>
    <message>
        <source>There is no capture in the case</source>
        <translation>案件中没有抓包</translation>
    </message>
    <message>
        <source>A capture at the network that the devices use</source>
        <translation>在设备所用网络上的抓包</translation>
    </message>
    <message>
        <source>Packets of %1 clients</source>
        <translation>有 %1 个客户端的数据包</translation>
    </message>
    <message>
        <source>Its traffic was captured: %1 flows</source>
        <translation>其流量已被抓取：%1 条流</translation>
    </message>
    <message>
        <source>No flow is tied to this device: nothing seen is not nothing sent</source>
        <translation>没有流关联到此设备：未见到不等于未发送</translation>
    </message>
    <message>
        <source>A capture of the network that the device uses, or a lease or MAC that ties an address to it</source>
        <translation>设备所用网络的抓包，或能将地址关联到该设备的租约或 MAC</translation>
    </message>
    <message>
        <source>Flows are tied to it by address or name only</source>
        <translation>流仅按地址或名称关联到它</translation>
    </message>
    <message>
        <source>Its MAC address or a DHCP lease</source>
        <translation>其 MAC 地址或 DHCP 租约</translation>
    </message>
    <message>
        <source>The client %1 is tied to no device: %2 flows</source>
        <translation>客户端 %1 未关联到任何设备：%2 条流</translation>
    </message>
    <message>
        <source>A DHCP log, lease list or the MAC of the device</source>
        <translation>DHCP 日志、租约列表或设备的 MAC</translation>
    </message>
    <message>
        <source>The client %1 may be any of %2 devices (ambiguous)</source>
        <translation>客户端 %1 可能是 %2 台设备中的任一台（不明确）</translation>
    </message>
    <message>
        <source>A DHCP lease, a MAC or a device log of that time</source>
        <translation>该时段的 DHCP 租约、MAC 或设备日志</translation>
    </message>
    <message>
        <source>%1 clients have an address of a tunnel on the phone, which says nothing of the device</source>
        <translation>%1 个客户端的地址属于手机上的隧道，无法说明是哪台设备</translation>
    </message>
    <message>
        <source>The usage log of the same phone and time, or its management record</source>
        <translation>同一手机同一时段的使用日志，或其设备管理记录</translation>
    </message>
    <message>
        <source>%1 of %2 flows are encrypted (TLS): their payload is not visible</source>
        <translation>%2 条流中有 %1 条已加密（TLS）：其载荷不可见</translation>
    </message>
    <message>
        <source>A proxy capture with the device owner&apos;s consent, or a runtime log of the app</source>
        <translation>经设备所有者同意的代理抓包，或应用的运行时日志</translation>
    </message>
    <message>
        <source>%1 flows use TLS 1.3, where the certificate is not visible on the wire</source>
        <translation>%1 条流使用 TLS 1.3，其证书在网络流量中不可见</translation>
    </message>
    <message>
        <source>An active look at the server, or a proxy capture</source>
        <translation>主动探查服务器，或代理抓包</translation>
    </message>
    <message>
        <source>%1 hellos hide the server name (Encrypted ClientHello)</source>
        <translation>%1 个 Hello 隐去了服务器名（Encrypted ClientHello）</translation>
    </message>
    <message>
        <source>The resolver&apos;s log, or a device log of the time</source>
        <translation>DNS 解析器的日志，或该时段的设备日志</translation>
    </message>
    <message>
        <source>%1 encrypted flows name no server: known by address only</source>
        <translation>%1 条加密流未指明服务器：仅知其地址</translation>
    </message>
    <message>
        <source>The resolver&apos;s log of the time</source>
        <translation>该时段的 DNS 解析器日志</translation>
    </message>
    <message>
        <source>%1 apps are listed by %2</source>
        <translation>%2 列出了 %1 个应用</translation>
    </message>
    <message>
        <source>No list of the apps on this device is in the case</source>
        <translation>案件中没有此设备的应用列表</translation>
    </message>
    <message>
        <source>An app inventory of its management, or a bug report</source>
        <translation>其管理系统的应用清单，或错误报告</translation>
    </message>
    <message>
        <source>%1 apps are listed by display name only, without package or hash</source>
        <translation>%1 个应用仅列出显示名称，没有包名或哈希</translation>
    </message>
    <message>
        <source>A package list or bug report of the device</source>
        <translation>该设备的软件包列表或错误报告</translation>
    </message>
    <message>
        <source>The device is personally owned: apps outside the work profile are not visible to its management</source>
        <translation>此设备为个人所有：工作资料之外的应用对其管理系统不可见</translation>
    </message>
    <message>
        <source>The owner&apos;s own package list or bug report</source>
        <translation>由所有者本人提供的软件包列表或错误报告</translation>
    </message>
    <message>
        <source>No usable hardware address is recorded: the device is matched by name or address only</source>
        <translation>未记录可用的硬件地址：仅按名称或地址匹配设备</translation>
    </message>
    <message>
        <source>A wireless MAC of the network in question (private addresses differ a network)</source>
        <translation>在相关网络中使用的无线 MAC（私有地址因网络而异）</translation>
    </message>
    <message>
        <source>The source names no device: its %1 records are assigned to none</source>
        <translation>来源未指明设备：其 %1 条记录未归属任何设备</translation>
    </message>
    <message>
        <source>Which device the report was made on, from whoever made it</source>
        <translation>报告是在哪台设备上生成的，由生成者说明</translation>
    </message>
    <message>
        <source>No log of the device itself (usage, crypto calls, security events) is in the case</source>
        <translation>案件中没有设备自身的日志（使用情况、加密调用、安全事件）</translation>
    </message>
    <message>
        <source>A usage log, App Privacy Report, intrusion log or runtime log of the device</source>
        <translation>设备的使用日志、App 隐私报告、入侵日志或运行时日志</translation>
    </message>
    <message>
        <source>%1 records of its own logs</source>
        <translation>其自身日志中有 %1 条记录</translation>
    </message>
    <message>
        <source>The clock of this capture is %1 of the Date headers of %2 HTTP answers</source>
        <translation>此抓包的时钟与 %2 个 HTTP 响应的 Date 标头存在偏差：%1</translation>
    </message>
    <message>
        <source>A time source of the capturing host; until then set the offset of the file</source>
        <translation>抓包主机的时间源；在此之前请设置该文件的时钟偏差</translation>
    </message>
    <message>
        <source>The host %1 stands in an imported list (%2)</source>
        <translation>主机 %1 在导入的列表中（%2）</translation>
    </message>
    <message>
        <source>The server&apos;s address %1 stands in an imported list (%2)</source>
        <translation>服务器地址 %1 在导入的列表中（%2）</translation>
    </message>
    <message>
        <source>The app stands in an imported list by its %1 (%2)</source>
        <translation>该应用按其 %1 在导入的列表中（%2）</translation>
    </message>
    <message>
        <source>The app&apos;s signer stands in an imported list (%1)</source>
        <translation>该应用的签名者在导入的列表中（%1）</translation>
    </message>
    <message>
        <source>The key %1 stands in an imported list (%2)</source>
        <translation>密钥 %1 在导入的列表中（%2）</translation>
    </message>
    <message>
        <source>A certificate on the wire stands in an imported list (%1)</source>
        <translation>网络上的一个证书在导入的列表中（%1）</translation>
    </message>
    <message>
        <source>%1 rates this very package: %2</source>
        <translation>%1 对这个安装包本身的评级：%2</translation>
    </message>
    <message>
        <source>%1 rates a package of this name: %2</source>
        <translation>%1 对同名安装包的评级：%2</translation>
    </message>
    <message>
        <source>The host %1 stands in no text of the package: code makes it readable (%2)</source>
        <translation>主机 %1 不在安装包的任何文本中：由代码还原（%2）</translation>
    </message>
    <message>
        <source>Names of hosts are generated in the code</source>
        <translation>主机名在代码中生成</translation>
    </message>
    <message>
        <source>The host is fetched from another place first</source>
        <translation>主机先从别处获取</translation>
    </message>
    <message>
        <source>Further code of the app stands in %1</source>
        <translation>该应用的其他代码在 %1 中</translation>
    </message>
    <message>
        <source>Calls to the server come as regularly as a timer</source>
        <translation>对服务器的访问像定时器一样规律</translation>
    </message>
    <message>
        <source>%1 flows speak TLS on a port where nobody expects it</source>
        <translation>%1 个流在意外的端口上使用 TLS</translation>
    </message>
    <message>
        <source>%1 flows show a certificate that signed itself</source>
        <translation>%1 个流出示自签名证书</translation>
    </message>
    <message>
        <source>The app starts with the device</source>
        <translation>该应用随设备启动</translation>
    </message>
    <message>
        <source>The app asks for much of a person: %1</source>
        <translation>该应用索取大量个人权限：%1</translation>
    </message>
    <message>
        <source>Three sources that do not know of each other tell the app: %1</source>
        <translation>三个相互独立的来源都指向该应用：%1</translation>
    </message>
    <message>
        <source>Only %1 of %2 known devices are known to have the app</source>
        <translation>已知的 %2 台设备中只有 %1 台已知装有该应用</translation>
    </message>
    <message>
        <source>Only %1 of %2 clients in the captures went there</source>
        <translation>抓包中的 %2 个客户端只有 %1 个访问过那里</translation>
    </message>
    <message>
        <source>The host&apos;s domain %1 is the one that the package&apos;s name is built from</source>
        <translation>主机的域名 %1 正是包名所依据的域名</translation>
    </message>
    <message>
        <source>The signer calls itself a store&apos;s key: %1</source>
        <translation>签名者自称是商店的密钥：%1</translation>
    </message>
    <message>
        <source>Pinning by itself is usual</source>
        <translation>固定证书本身很常见</translation>
    </message>
    <message>
        <source>The clock of this file is %1 of that of %2: %3 of %4 hosts that both saw agree</source>
        <translation>此文件的时钟相对 %2 为 %1：双方都看到的 %4 个主机中有 %3 个一致</translation>
    </message>
    <message>
        <source>A time source of the device; until then set the offset of the file, as `keytrail offset --estimate` gives it</source>
        <translation>设备的时间来源；在此之前，按 `keytrail offset --estimate` 给出的值设置文件的时差</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>%1 days ago</source>
        <translation>
            <numerusform>%1 天前</numerusform>
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
        <translation>%1 天 %2</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1, density</source>
        <translation>%1，密度</translation>
    </message>
    <message>
        <source>device, app, source</source>
        <translation>设备、应用、来源</translation>
    </message>
    <message>
        <source>unnamed source</source>
        <translation>未具名来源</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>more traces</source>
        <translation>更多追踪链</translation>
    </message>
    <message>
        <source>other hosts</source>
        <translation>其他主机</translation>
    </message>
    <message>
        <source>app not told</source>
        <translation>应用未知</translation>
    </message>
    <message>
        <source>DNS answers</source>
        <translation>DNS 应答</translation>
    </message>
    <message>
        <source>HTTP requests</source>
        <translation>HTTP 请求</translation>
    </message>
    <message>
        <source>TLS hellos</source>
        <translation>TLS Hello</translation>
    </message>
    <message>
        <source>Leases</source>
        <translation>租约</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>流</translation>
    </message>
    <message>
        <source>has the app, on the network, never called it</source>
        <translation>装有该应用，曾在网络上，但从未联系</translation>
    </message>
    <message>
        <source>has the app; no network telemetry of this device</source>
        <translation>装有该应用；没有此设备的网络遥测</translation>
    </message>
    <message>
        <source>has the app; no network telemetry of this device; last management %1 UTC</source>
        <translation>装有该应用；没有此设备的网络遥测；最近一次管理联系 %1 UTC</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>form of a day, as QLocale::toString takes it</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>form of a day, as QLocale::toString takes it</comment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>form of a day, as QLocale::toString takes it</comment>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>从开始计</translation>
    </message>
    <message>
        <source>day %1</source>
        <comment>counted from the first</comment>
        <translation>第 %1 天</translation>
    </message>
</context>
<context>
    <name>Touching</name>
    <message>
        <source>it names this as %1</source>
        <translation>被它指明为“%1”</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>按“%1”</translation>
    </message>
    <message>
        <source>by host name</source>
        <translation>按主机名</translation>
    </message>
    <message>
        <source>the same host elsewhere</source>
        <translation>别处的同一主机</translation>
    </message>
    <message>
        <source>by the client&apos;s address</source>
        <translation>按客户端地址</translation>
    </message>
    <message>
        <source>by hash</source>
        <translation>按哈希</translation>
    </message>
    <message>
        <source>holds the same key</source>
        <translation>含同一密钥</translation>
    </message>
    <message>
        <source>by package</source>
        <translation>按软件包</translation>
    </message>
    <message>
        <source>the capture names the app</source>
        <translation>抓包指明该应用</translation>
    </message>
    <message>
        <source>by MAC address</source>
        <translation>按 MAC 地址</translation>
    </message>
    <message>
        <source>installed on it</source>
        <translation>安装在该设备上</translation>
    </message>
    <message>
        <source>said of it</source>
        <translation>对它的评判</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>Seen on the wire</source>
        <translation>在流量中见到</translation>
    </message>
    <message>
        <source>%1, first %2</source>
        <translation>%1，首次 %2</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>时间未知</translation>
    </message>
    <message>
        <source>its key</source>
        <translation>其密钥</translation>
    </message>
    <message>
        <source>no tie</source>
        <translation>无关联</translation>
    </message>
    <message>
        <source>unknown host</source>
        <translation>未知主机</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>端口 %1</translation>
    </message>
    <message>
        <source>no destination</source>
        <translation>无目标</translation>
    </message>
    <message>
        <source>its result may stay on the device</source>
        <translation>其结果可能留在设备上</translation>
    </message>
    <message numerus="yes">
        <source>%1 steps</source>
        <translation>
            <numerusform>%1 步</numerusform>
        </translation>
    </message>
    <message>
        <source>key match</source>
        <translation>密钥匹配</translation>
    </message>
    <message>
        <source>name, body</source>
        <translation>名称、内容</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>address, name</source>
        <translation>地址、名称</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>全部 %1 条</translation>
    </message>
    <message>
        <source>not on the wire</source>
        <translation>流量中未见</translation>
    </message>
    <message>
        <source>no flow of it in the case</source>
        <translation>案件中没有相应的流</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>设备 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 more have it</source>
        <translation>
            <numerusform>另有 %1 台安装了它</numerusform>
        </translation>
    </message>
    <message>
        <source>MAC, lease</source>
        <translation>MAC、租约</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>lease</source>
        <translation>租约</translation>
    </message>
    <message>
        <source>%1 have the app</source>
        <translation>%1装有该应用</translation>
    </message>
    <message>
        <source>no device told</source>
        <translation>未确定设备</translation>
    </message>
    <message>
        <source>none seen calling</source>
        <translation>未见任何设备联系</translation>
    </message>
    <message>
        <source>the client is not tied</source>
        <translation>客户端未关联</translation>
    </message>
</context>
<context>
    <name>Traces</name>
    <message>
        <source>no destination tied</source>
        <translation>未关联目标</translation>
    </message>
    <message>
        <source>not known from the package</source>
        <translation>无法从软件包得知</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>未见</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未确定</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 seen on the wire, %2 more have the app</source>
        <translation>流量中见到 %1 台，另有 %2 台装有该应用</translation>
    </message>
    <message>
        <source>%1 signs for, %2 against</source>
        <translation>支持线索 %1，反对线索 %2</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>流</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message numerus="yes">
        <source>%1 notes</source>
        <translation>
            <numerusform>%1 条备注</numerusform>
        </translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>%1 is no text, empty or too long</source>
        <translation>%1 不是文本、为空或过长</translation>
    </message>
    <message>
        <source>%1 is no list of texts, or too long</source>
        <translation>%1 不是文本列表或过长</translation>
    </message>
    <message>
        <source>%1 is no number from %2 to %3</source>
        <translation>%1 不是 %2 到 %3 之间的数字</translation>
    </message>
    <message>
        <source>%1 is not known here</source>
        <translation>此处不识别 %1</translation>
    </message>
    <message>
        <source>this kind of check is not known</source>
        <translation>未知的检查类型</translation>
    </message>
    <message>
        <source>a choice wants two options or more</source>
        <translation>选择题至少需要两个选项</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>步骤 %1</translation>
    </message>
    <message>
        <source>%1 is no id: small letters, digits and hyphens</source>
        <translation>%1 不是有效的 ID：只能用小写字母、数字和连字符</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>there is a walkthrough with the id %1 already</source>
        <translation>已有 ID 为 %1 的演练</translation>
    </message>
    <message>
        <source>the file is larger than a walkthrough may be</source>
        <translation>文件超过了演练允许的大小</translation>
    </message>
    <message>
        <source>no JSON object; the reader stopped at byte %1</source>
        <translation>不是 JSON 对象；读取在第 %1 字节处停止</translation>
    </message>
    <message>
        <source>the format is not “keytrail-training 1”</source>
        <translation>格式不是“keytrail-training 1”</translation>
    </message>
    <message>
        <source>the level is none of first, further, hard</source>
        <translation>难度不是 first、further、hard 之一</translation>
    </message>
    <message>
        <source>the evidence %1 is no plain path below the folder</source>
        <translation>证据 %1 不是文件夹内的普通路径</translation>
    </message>
    <message>
        <source>there are no steps, or more than %1</source>
        <translation>没有步骤，或超过 %1 个</translation>
    </message>
    <message>
        <source>two steps have the id %1</source>
        <translation>有两个步骤的 ID 都是 %1</translation>
    </message>
</context>
<context>
    <name>TrainingScore</name>
    <message>
        <source>Training score sheet</source>
        <translation>培训成绩单</translation>
    </message>
    <message>
        <source>Walkthrough: %1 (%2)</source>
        <translation>演练：%1（%2）</translation>
    </message>
    <message>
        <source>Begun: %1</source>
        <translation>开始：%1</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Written: %1, by %2</source>
        <translation>生成：%1，由 %2</translation>
    </message>
    <message>
        <source>Done: %1 of %2 steps, %3 of them with the hint; wrong answers: %4</source>
        <translation>已完成：%1 / %2 步，其中 %3 步用了提示；错误回答：%4</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>done with the hint</source>
        <translation>借助提示完成</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>wrong answers: %1</source>
        <translation>错误回答：%1</translation>
    </message>
    <message>
        <source>The sheet is plain text kept by the learner&apos;s program: it is a record of practice, not a proof.</source>
        <translation>成绩单是由学习者的程序保存的纯文本：它是练习记录，不是证明。</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>unknown app</source>
        <translation>未知应用</translation>
    </message>
    <message>
        <source>(algorithm not known)</source>
        <translation>（算法未知）</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>form of a day, as QLocale::toString takes it</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 小时</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 天</numerusform>
        </translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>强</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation>可疑</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>良性</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>data flow</source>
        <translation>数据流</translation>
    </message>
    <message>
        <source>same method</source>
        <translation>同一方法</translation>
    </message>
    <message>
        <source>call path</source>
        <translation>调用路径</translation>
    </message>
    <message>
        <source>same class</source>
        <translation>同一类</translation>
    </message>
    <message>
        <source>same app</source>
        <translation>同一应用</translation>
    </message>
    <message>
        <source>goes there</source>
        <translation>发往该处</translation>
    </message>
    <message>
        <source>comes from there</source>
        <translation>来自该处</translation>
    </message>
    <message>
        <source>guards the connection</source>
        <translation>保护该连接</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>非预期</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>own code</source>
        <translation>自有代码</translation>
    </message>
    <message>
        <source>encrypt</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>decrypt</source>
        <translation>解密</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>密钥协商</translation>
    </message>
    <message>
        <source>generate key</source>
        <translation>生成密钥</translation>
    </message>
    <message>
        <source>read key</source>
        <translation>读取密钥</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>trust override</source>
        <translation>绕过信任校验</translation>
    </message>
    <message>
        <source>read certificate</source>
        <translation>读取证书</translation>
    </message>
    <message>
        <source>key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>常量</translation>
    </message>
    <message>
        <source>joined in code</source>
        <translation>在代码中拼接</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>decoded</source>
        <translation>已解码</translation>
    </message>
    <message>
        <source>computed by running the code</source>
        <translation>通过运行代码算得</translation>
    </message>
    <message>
        <source>native code</source>
        <translation>原生代码</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>string only</source>
        <translation>仅字符串</translation>
    </message>
    <message>
        <source>not known from the package</source>
        <translation>无法从软件包得知</translation>
    </message>
    <message>
        <source>key in PEM</source>
        <translation>PEM 格式密钥</translation>
    </message>
    <message>
        <source>public key in DER</source>
        <translation>DER 格式公钥</translation>
    </message>
    <message>
        <source>key in JSON (JWK)</source>
        <translation>JSON（JWK）格式密钥</translation>
    </message>
    <message>
        <source>RSA block</source>
        <translation>RSA 数据块</translation>
    </message>
    <message>
        <source>RSA block in base64</source>
        <translation>base64 编码的 RSA 数据块</translation>
    </message>
    <message>
        <source>hybrid envelope</source>
        <translation>混合加密信封</translation>
    </message>
    <message>
        <source>EC point</source>
        <translation>EC 点</translation>
    </message>
    <message>
        <source>split APKs</source>
        <translation>拆分 APK</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>ZIP 归档</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>is read</source>
        <translation>读取中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>corporate</source>
        <translation>公司所有</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>个人所有</translation>
    </message>
    <message>
        <source>This file is not a Keytrail case, or it cannot be read.</source>
        <translation>此文件不是 Keytrail 案件，或无法读取。</translation>
    </message>
    <message>
        <source>The case was made by another version or another program.</source>
        <translation>该案件由其他版本或其他程序创建。</translation>
    </message>
    <message>
        <source>The case is damaged. Its copy or its evidence is needed.</source>
        <translation>案件已损坏。需要其副本或证据。</translation>
    </message>
    <message>
        <source>The case holds tables that are not ours and is not opened.</source>
        <translation>案件含有非本程序的表，不予打开。</translation>
    </message>
    <message>
        <source>The case cannot be written: it is read-only, or another program writes it.</source>
        <translation>无法写入案件：它是只读的，或另一程序正在写入。</translation>
    </message>
    <message>
        <source>There is no room left on the disk for the case.</source>
        <translation>磁盘上没有空间存放案件。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>应用</translation>
    </message>
    <message numerus="yes">
        <source>%1 apps</source>
        <translation>
            <numerusform>%1 个应用</numerusform>
        </translation>
    </message>
    <message>
        <source>Binaries</source>
        <translation>二进制文件</translation>
    </message>
    <message numerus="yes">
        <source>%1 binaries</source>
        <translation>
            <numerusform>%1 个二进制文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message numerus="yes">
        <source>%1 operations</source>
        <translation>
            <numerusform>%1 项操作</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message numerus="yes">
        <source>%1 keys</source>
        <translation>
            <numerusform>%1 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>Places of keys</source>
        <translation>密钥位置</translation>
    </message>
    <message numerus="yes">
        <source>%1 places of keys</source>
        <translation>
            <numerusform>%1 处密钥位置</numerusform>
        </translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>目标</translation>
    </message>
    <message numerus="yes">
        <source>%1 destinations</source>
        <translation>
            <numerusform>%1 个目标</numerusform>
        </translation>
    </message>
    <message>
        <source>Links</source>
        <translation>关联</translation>
    </message>
    <message numerus="yes">
        <source>%1 links</source>
        <translation>
            <numerusform>%1 条关联</numerusform>
        </translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>流</translation>
    </message>
    <message numerus="yes">
        <source>%1 flows</source>
        <translation>
            <numerusform>%1 条流</numerusform>
        </translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message numerus="yes">
        <source>%1 DNS answers</source>
        <translation>
            <numerusform>%1 条 DNS 应答</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message numerus="yes">
        <source>%1 HTTP requests</source>
        <translation>
            <numerusform>%1 个 HTTP 请求</numerusform>
        </translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message numerus="yes">
        <source>%1 TLS hellos</source>
        <translation>
            <numerusform>%1 个 TLS Hello</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message numerus="yes">
        <source>%1 certificates</source>
        <translation>
            <numerusform>%1 个证书</numerusform>
        </translation>
    </message>
    <message>
        <source>Payload signs</source>
        <translation>载荷线索</translation>
    </message>
    <message numerus="yes">
        <source>%1 payload signs</source>
        <translation>
            <numerusform>%1 条载荷线索</numerusform>
        </translation>
    </message>
    <message>
        <source>Leases</source>
        <translation>租约</translation>
    </message>
    <message numerus="yes">
        <source>%1 leases</source>
        <translation>
            <numerusform>%1 条租约</numerusform>
        </translation>
    </message>
    <message>
        <source>Device records</source>
        <translation>设备记录</translation>
    </message>
    <message numerus="yes">
        <source>%1 device records</source>
        <translation>
            <numerusform>%1 条设备记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message numerus="yes">
        <source>%1 devices</source>
        <translation>
            <numerusform>%1 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>Installs</source>
        <translation>安装</translation>
    </message>
    <message numerus="yes">
        <source>%1 installs</source>
        <translation>
            <numerusform>%1 项安装</numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>%1 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message numerus="yes">
        <source>%1 warnings</source>
        <translation>
            <numerusform>%1 条警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message numerus="yes">
        <source>%1 findings</source>
        <translation>
            <numerusform>%1 项发现</numerusform>
        </translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>追踪链</translation>
    </message>
    <message numerus="yes">
        <source>%1 traces</source>
        <translation>
            <numerusform>%1 条追踪链</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message numerus="yes">
        <source>%1 symbols</source>
        <translation>
            <numerusform>%1 个符号</numerusform>
        </translation>
    </message>
    <message>
        <source>Added at</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Also installed</source>
        <translation>其他安装设备</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Arch</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>指派给</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间点</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>二进制文件</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位数</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用数</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>密码套件</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类</translation>
    </message>
    <message>
        <source>Clock offset ns</source>
        <translation>时钟偏差（ns）</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>合规状态</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Debuggable</source>
        <translation>可调试</translation>
    </message>
    <message>
        <source>Descriptor</source>
        <translation>描述符</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Device ref</source>
        <translation>设备引用</translation>
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
        <translation>授权（entitlements）</translation>
    </message>
    <message>
        <source>Entropy in</source>
        <translation>入向熵</translation>
    </message>
    <message>
        <source>Entropy out</source>
        <translation>出向熵</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>分析员</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>First packet</source>
        <translation>首个数据包</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>框架</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>主机名</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入函数</translation>
    </message>
    <message>
        <source>Installed at</source>
        <translation>安装时间</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令数</translation>
    </message>
    <message>
        <source>Ip</source>
        <translation>IP</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Key algorithm</source>
        <translation>密钥算法</translation>
    </message>
    <message>
        <source>Key bits</source>
        <translation>密钥位数</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Mac</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>受管理</translation>
    </message>
    <message>
        <source>Merged by</source>
        <translation>合并依据</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Min sdk</source>
        <translation>最低 SDK</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>有效期自</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源归属</translation>
    </message>
    <message>
        <source>Other ids</source>
        <translation>其他 ID</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>所有权</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Payload in</source>
        <translation>入向载荷</translation>
    </message>
    <message>
        <source>Payload out</source>
        <translation>出向载荷</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置数</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Protections off</source>
        <translation>未启用的保护</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Rcode</source>
        <translation>Rcode</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Removed at</source>
        <translation>移除时间</translation>
    </message>
    <message>
        <source>Request bytes</source>
        <translation>请求字节数</translation>
    </message>
    <message>
        <source>Request type</source>
        <translation>请求类型</translation>
    </message>
    <message>
        <source>Response bytes</source>
        <translation>响应字节数</translation>
    </message>
    <message>
        <source>Response type</source>
        <translation>响应类型</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>会话恢复</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>协议方案</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>Self signed</source>
        <translation>自签名</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>签名者</translation>
    </message>
    <message>
        <source>Signers</source>
        <translation>签名者</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Source id</source>
        <translation>来源 ID</translation>
    </message>
    <message>
        <source>Source ids</source>
        <translation>来源 ID</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>拆分包</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stated package</source>
        <translation>所述软件包</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Target sdk</source>
        <translation>目标 SDK</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>追踪链</translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation>变换</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Undone at</source>
        <translation>撤销时间</translation>
    </message>
    <message>
        <source>Uri</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>用户代理</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Vendor class</source>
        <translation>厂商类别</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Version code</source>
        <translation>版本号</translation>
    </message>
    <message>
        <source>Version name</source>
        <translation>版本名</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>SPKI SHA-256</source>
        <translation>SPKI SHA-256</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Client MAC</source>
        <translation>客户端 MAC</translation>
    </message>
    <message>
        <source>Client port</source>
        <translation>客户端端口</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>传输层</translation>
    </message>
    <message>
        <source>Out, B</source>
        <translation>出向 B</translation>
    </message>
    <message>
        <source>In, B</source>
        <translation>入向 B</translation>
    </message>
    <message>
        <source>Packets out</source>
        <translation>出向包数</translation>
    </message>
    <message>
        <source>Packets in</source>
        <translation>入向包数</translation>
    </message>
    <message>
        <source>HTTP hosts</source>
        <translation>HTTP 主机</translation>
    </message>
    <message>
        <source>Names by DNS</source>
        <translation>DNS 名称</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>管理方</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近出现</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>得知方式</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>公钥/私钥</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>private</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>public</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Copy the file again from where it was made; compare its size and hash there.</source>
        <translation>请从文件的来源处重新复制，并在那里比较大小和哈希。</translation>
    </message>
    <message>
        <source>Nothing here reads this kind. Export it in another form, or unpack it first.</source>
        <translation>此类型无法读取。请以其他形式导出，或先解包。</translation>
    </message>
    <message>
        <source>The reader was ended at its time limit. Import this file alone, or a smaller part of it.</source>
        <translation>读取器达到时间上限而终止。请单独导入此文件或其较小的部分。</translation>
    </message>
    <message>
        <source>The reader was ended at its memory limit. Import a smaller part of the file.</source>
        <translation>读取器达到内存上限而终止。请导入文件的较小部分。</translation>
    </message>
    <message>
        <source>The reader ended on its own. The case is unharmed; keep the file for a report to us.</source>
        <translation>读取器自行终止。案件未受影响；请保留该文件以便向我们报告。</translation>
    </message>
    <message>
        <source>The file is encrypted. Ask its owner for the open form.</source>
        <translation>文件已加密。请向其所有者索取未加密的形式。</translation>
    </message>
    <message>
        <source>Make room on the disk and import again.</source>
        <translation>请释放磁盘空间后重新导入。</translation>
    </message>
    <message>
        <source>Compare size and hash with the original, then import it again.</source>
        <translation>请与原件比较大小和哈希，然后重新导入。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>the first half of a sentence, ended</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>经由 %1</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>保存于 %1</translation>
    </message>
    <message>
        <source>handed to %1</source>
        <translation>交给 %1</translation>
    </message>
    <message>
        <source>destination %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>服务器名</translation>
    </message>
    <message>
        <source>App list</source>
        <translation>应用列表</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Device log</source>
        <translation>设备日志</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>已见</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>not visible</source>
        <translation>不可见</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>评判</translation>
    </message>
    <message numerus="yes">
        <source>%1 judgements</source>
        <translation>
            <numerusform>%1 条评判</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 approvals</source>
        <translation>
            <numerusform>%1 项批准</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Clock correction</source>
        <translation>时钟校正</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>遮蔽</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>Tactic</source>
        <translation>战术</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>缓解措施</translation>
    </message>
    <message>
        <source>Detection strategy</source>
        <translation>检测策略</translation>
    </message>
    <message>
        <source>Analytic</source>
        <translation>分析项</translation>
    </message>
    <message>
        <source>Data component</source>
        <translation>数据组件</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>资产</translation>
    </message>
    <message numerus="yes">
        <source>%1 objects of ATT&amp;CK</source>
        <translation>
            <numerusform>%1 个 ATT&amp;CK 对象</numerusform>
        </translation>
    </message>
    <message>
        <source>day %1</source>
        <comment>counted from the first</comment>
        <translation>第 %1 天</translation>
    </message>
</context>
<context>
    <name>keytrail::app::ApproveDialog</name>
    <message>
        <source>This operation</source>
        <translation>此操作</translation>
    </message>
    <message>
        <source>This key</source>
        <translation>此密钥</translation>
    </message>
    <message>
        <source>This destination</source>
        <translation>此目标</translation>
    </message>
    <message>
        <source>This library</source>
        <translation>此库</translation>
    </message>
    <message>
        <source>Whatever is signed with this certificate</source>
        <translation>用此证书签名的一切</translation>
    </message>
    <message>
        <source>This app, whatever it does</source>
        <translation>此应用的一切行为</translation>
    </message>
    <message>
        <source>E&amp;xpires after</source>
        <translation>到期日(&amp;X)</translation>
    </message>
    <message>
        <source>Approve by the baseline</source>
        <translation>按基线批准</translation>
    </message>
    <message>
        <source>Why it is known to be good: it is asked for later</source>
        <translation>为何已知无害：日后会被问及</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Day of expiry, UTC</source>
        <translation>到期日（UTC）</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Approved &amp;by</source>
        <translation>批准人(&amp;B)</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>仅限 %1</translation>
    </message>
    <message>
        <source>Wherever it is met</source>
        <translation>无论出现在何处</translation>
    </message>
    <message>
        <source>It covers %1 of this case; what is covered stays in the case and is hidden from triage.</source>
        <translation>涵盖本案件的%1；所涵盖的内容仍留在案件中，但在分诊中隐藏。</translation>
    </message>
    <message>
        <source>An approval wants a reason</source>
        <translation>批准须写明原因</translation>
    </message>
</context>
<context>
    <name>keytrail::app::CaseSession</name>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>%1 was not opened</source>
        <translation>未能打开 %1</translation>
    </message>
    <message>
        <source>Making the sample case</source>
        <translation>正在创建示例案件</translation>
    </message>
    <message>
        <source>The sample case was not made</source>
        <translation>未能创建示例案件</translation>
    </message>
    <message>
        <source>The import ended early</source>
        <translation>导入提前结束</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Drawing conclusions</source>
        <translation>正在得出推论</translation>
    </message>
    <message>
        <source>The evidence cannot be read from here.</source>
        <translation>无法从此处读取证据。</translation>
    </message>
</context>
<context>
    <name>keytrail::app::GoBox</name>
    <message>
        <source>Where to go</source>
        <translation>转到何处</translation>
    </message>
</context>
<context>
    <name>keytrail::app::ImportDialog</name>
    <message>
        <source>Cancel the rest</source>
        <translation>取消其余</translation>
    </message>
    <message>
        <source>Run in the background</source>
        <translation>在后台运行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Files of the import</source>
        <translation>导入的文件</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <translation>导入到 %1</translation>
    </message>
    <message>
        <source>Each file is read in its own closed process, without network. Originals are not changed.</source>
        <translation>每个文件都在独立的封闭进程中读取，无网络。原件不会被改动。</translation>
    </message>
    <message>
        <source>%1 of %2 files done</source>
        <translation>已完成 %1 / %2 个文件</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 files are in the case</source>
        <translation>已停止：%2 个文件中有 %1 个已在案件中</translation>
    </message>
    <message>
        <source>Protection that was off while files were read: %1</source>
        <translation>读取文件时未启用的保护：%1</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>已尝试</translation>
    </message>
    <message>
        <source>Every reader looked at its content; none knows it.</source>
        <translation>每个读取器都检查了其内容，均不认识。</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>按 %1 读取。</translation>
    </message>
    <message>
        <source>Where it failed</source>
        <translation>失败位置</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>保留内容</translation>
    </message>
    <message>
        <source>Name, size and SHA-256 %1; nothing of the content.</source>
        <translation>名称、大小和 SHA-256 %1；不含内容。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>A file of the same SHA-256 %1 is in the case; nothing was read twice.</source>
        <translation>案件中已有 SHA-256 相同的文件 %1；未重复读取。</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>and %1 more: see Evidence</source>
        <translation>及另外 %1 条：见“证据”</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Say what its &amp;columns mean…</source>
        <translation>说明各列含义(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>keytrail::app::ImportModel</name>
    <message>
        <source>is read, %1 %</source>
        <translation>读取中，%1 %</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>识别为</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现内容</translation>
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
        <translation>时间线</translation>
    </message>
    <message>
        <source>event before, event after</source>
        <translation>上一个事件、下一个事件</translation>
    </message>
    <message>
        <source>lane above, lane below</source>
        <translation>上方泳道、下方泳道</translation>
    </message>
    <message>
        <source>move along</source>
        <translation>沿时间移动</translation>
    </message>
    <message>
        <source>closer, wider</source>
        <translation>放大、缩小</translation>
    </message>
    <message>
        <source>the whole case</source>
        <translation>整个案件</translation>
    </message>
    <message>
        <source>what stands around the event</source>
        <translation>事件前后的内容</translation>
    </message>
    <message>
        <source>fold or unfold the lane</source>
        <translation>折叠或展开泳道</translation>
    </message>
    <message>
        <source>open the event</source>
        <translation>打开事件</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>关系图</translation>
    </message>
    <message>
        <source>to the next thing</source>
        <translation>到下一项</translation>
    </message>
    <message>
        <source>grow from it, fold it</source>
        <translation>由此展开、折叠</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Disassembly</source>
        <translation>反汇编</translation>
    </message>
    <message>
        <source>line by line</source>
        <translation>逐行</translation>
    </message>
    <message>
        <source>follow the call or branch</source>
        <translation>跟随调用或跳转</translation>
    </message>
    <message>
        <source>who uses it</source>
        <translation>谁使用它</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>go to class, method or string</source>
        <translation>转到类、方法或字符串</translation>
    </message>
    <message>
        <source>pin the tab</source>
        <translation>固定标签页</translation>
    </message>
    <message>
        <source>close the tab</source>
        <translation>关闭标签页</translation>
    </message>
    <message>
        <source>find in the method, next</source>
        <translation>在方法中查找、下一个</translation>
    </message>
    <message>
        <source>back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Trace strip</source>
        <translation>追踪条</translation>
    </message>
    <message>
        <source>along the trace</source>
        <translation>沿追踪链移动</translation>
    </message>
    <message>
        <source>open the joint</source>
        <translation>打开连接处</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>move; with Shift select</source>
        <translation>移动；按住 Shift 选择</translation>
    </message>
    <message>
        <source>copy as hex</source>
        <translation>复制为十六进制</translation>
    </message>
    <message>
        <source>copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>what may come next</source>
        <translation>接下来可输入的内容</translation>
    </message>
    <message>
        <source>complete the field</source>
        <translation>补全字段</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>to the table</source>
        <translation>到表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>open the row</source>
        <translation>打开行</translation>
    </message>
    <message>
        <source>the cell that filters and copies are of</source>
        <translation>筛选和复制所针对的单元格</translation>
    </message>
    <message>
        <source>filter by the cell, judge, copy, columns</source>
        <translation>按单元格筛选、评判、复制、列</translation>
    </message>
    <message>
        <source>What touches it</source>
        <translation>相关内容</translation>
    </message>
    <message>
        <source>open it, or all of the group</source>
        <translation>打开它，或整组打开</translation>
    </message>
    <message>
        <source>fold, unfold</source>
        <translation>折叠、展开</translation>
    </message>
    <message>
        <source>Keys that are valid here</source>
        <translation>此处可用的按键</translation>
    </message>
    <message>
        <source>Any key puts this away.</source>
        <translation>按任意键关闭。</translation>
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
        <translation>方向键</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>PgUp/PgDn</translation>
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
        <translation>空格</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单键</translation>
    </message>
    <message>
        <source>disassembly or reading view</source>
        <translation>反汇编或阅读视图</translation>
    </message>
    <message>
        <source>the last zoom back, again</source>
        <translation>撤销上次缩放、重做</translation>
    </message>
    <message>
        <source>hours and days</source>
        <translation>小时与日期</translation>
    </message>
    <message>
        <source>Hours and days</source>
        <translation>小时与日期</translation>
    </message>
    <message>
        <source>to the hour beside</source>
        <translation>到相邻的小时</translation>
    </message>
    <message>
        <source>show that hour in the lanes</source>
        <translation>在泳道中显示该小时</translation>
    </message>
    <message>
        <source>Control flow</source>
        <translation>控制流</translation>
    </message>
    <message>
        <source>the block beside</source>
        <translation>相邻的块</translation>
    </message>
    <message>
        <source>the way straight on</source>
        <translation>直行的路径</translation>
    </message>
    <message>
        <source>the branch that is taken</source>
        <translation>采取的分支</translation>
    </message>
    <message>
        <source>the handler of its exceptions</source>
        <translation>其异常的处理块</translation>
    </message>
    <message>
        <source>where it comes from</source>
        <translation>它来自何处</translation>
    </message>
    <message>
        <source>fit, full size</source>
        <translation>适应窗口、原始大小</translation>
    </message>
    <message>
        <source>copy the block</source>
        <translation>复制该块</translation>
    </message>
    <message>
        <source>the control flow, and back</source>
        <translation>控制流，及返回</translation>
    </message>
</context>
<context>
    <name>keytrail::app::MainWindow</name>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Bytes of the evidence</source>
        <translation>证据字节</translation>
    </message>
    <message>
        <source>%1 – Keytrail</source>
        <translation>%1 – Keytrail</translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>新建案件(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open a case…</source>
        <translation>打开案件(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample case</source>
        <translation>打开示例案件(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Import evidence into the case</source>
        <translation>将证据导入案件</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>导入文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Show the last import</source>
        <translation>显示最近一次导入</translation>
    </message>
    <message>
        <source>&amp;Close the case</source>
        <translation>关闭案件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>分诊</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>追踪链</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>设备群</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>关系图</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>搜索(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>转到(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>检查器(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Bytes of the evidence</source>
        <translation>证据字节(&amp;B)</translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation>跟随系统主题(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keys of the window</source>
        <translation>窗口按键(&amp;K)</translation>
    </message>
    <message>
        <source>Language of the &amp;system</source>
        <translation>跟随系统语言(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>表(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>没有任务</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>任务进度</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>取消任务</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>No case open</source>
        <translation>未打开案件</translation>
    </message>
    <message>
        <source>Keys of the window</source>
        <translation>窗口按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>打开所选内容</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Along the trace strip</source>
        <translation>沿追踪条移动</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>左、右</translation>
    </message>
    <message>
        <source>Complete a field name in the filter</source>
        <translation>在筛选中补全字段名</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>From the filter to the table</source>
        <translation>从筛选到表</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Import evidence</source>
        <translation>导入证据</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>打开案件</translation>
    </message>
    <message>
        <source>Keytrail cases (*.%1)</source>
        <translation>Keytrail 案件 (*.%1)</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新建案件</translation>
    </message>
    <message numerus="yes">
        <source>New case for %n file(s)</source>
        <translation>
            <numerusform>为 %n 个文件新建案件</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a file of this name</source>
        <translation>已有同名文件</translation>
    </message>
    <message>
        <source>%1 is left as it is. Choose another name, or open it as a case.</source>
        <translation>%1 保持原样。请另选名称，或将其作为案件打开。</translation>
    </message>
    <message>
        <source>An import is running</source>
        <translation>正在进行导入</translation>
    </message>
    <message>
        <source>Wait for it, or cancel it, then import again.</source>
        <translation>请等待其完成或取消，然后重新导入。</translation>
    </message>
    <message>
        <source>What touches it</source>
        <translation>相关内容</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>The packets were not saved</source>
        <translation>未能保存数据包</translation>
    </message>
    <message>
        <source>Choose something first: X shows what touches it.</source>
        <translation>请先选择内容：按 X 显示与其相关的内容。</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖范围</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>清除筛选(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Run a command…</source>
        <translation>运行命令(&amp;R)…</translation>
    </message>
    <message>
        <source>What &amp;touches this</source>
        <translation>与此相关的内容(&amp;X)</translation>
    </message>
    <message>
        <source>Copy a &amp;link to this</source>
        <translation>复制指向此处的链接(&amp;K)</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>&amp;One pane alone</source>
        <translation>仅一个窗格(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Meaning of a table&apos;s columns…</source>
        <translation>表的列含义(&amp;M)…</translation>
    </message>
    <message>
        <source>Keys that are valid &amp;here</source>
        <translation>此处可用的按键(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation>评判(&amp;J)</translation>
    </message>
    <message>
        <source>Go to anything, or &gt; command</source>
        <translation>转到任意处，或 &gt; 命令</translation>
    </message>
    <message>
        <source>Go to (Ctrl+K): an id, a symbol, a link, any text; &gt; and a name runs a command</source>
        <translation>转到 (Ctrl+K)：ID、符号、链接、任意文本；&gt; 加名称可运行命令</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评判</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Save the packets of this flow</source>
        <translation>保存此流的数据包</translation>
    </message>
    <message>
        <source>Captures (*.pcapng)</source>
        <translation>抓包 (*.pcapng)</translation>
    </message>
    <message>
        <source>A table whose columns are to be told</source>
        <translation>要说明列含义的表</translation>
    </message>
    <message>
        <source>%1 is no table that can be laid out</source>
        <translation>%1 不是可按列展开的表</translation>
    </message>
    <message>
        <source>The mapping is saved: tables with these columns are read by it from now on.</source>
        <translation>映射已保存：今后含这些列的表都将据此读取。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Verdict…</source>
        <translation>结论(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>备注(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>标记(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>星标(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Approve by the baseline…</source>
        <translation>按基线批准(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;End this approval</source>
        <translation>结束此批准(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;how what the baseline hides</source>
        <translation>显示被基线隐藏的内容(&amp;H)</translation>
    </message>
    <message>
        <source>Taken back: %1. Ctrl+Shift+Z does it again.</source>
        <translation>已撤销：%1。按 Ctrl+Shift+Z 重做。</translation>
    </message>
    <message>
        <source>Done: %1. Ctrl+Z takes it back.</source>
        <translation>已完成：%1。按 Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>未执行：%1</translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>没有可更改的内容。</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>&amp;Suspicious</source>
        <translation>可疑(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Benign</source>
        <translation>良性(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Expected</source>
        <translation>预期(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>未定(&amp;O)</translation>
    </message>
    <message>
        <source>Nothing of this can be approved: choose a trace, an operation, a key, a destination or an app.</source>
        <translation>此处没有可批准的内容：请选择追踪链、操作、密钥、目标或应用。</translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation>关系图(&amp;G)</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>parts of the window</comment>
        <translation>页面</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>of the keyboard</comment>
        <translation>按键</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>跟随(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>培训(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Check the step, or go on</source>
        <translation>检查步骤或继续(&amp;C)</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>A folder with walkthroughs</source>
        <translation>含有演练的文件夹</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a place, its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>the button “Tables” above, where it lists %1</source>
        <translation>上方的“表”按钮，其列表中的 %1</translation>
    </message>
    <message>
        <source>the button %1 above</source>
        <translation>上方的按钮 %1</translation>
    </message>
    <message>
        <source>the table of %1</source>
        <translation>%1 的表</translation>
    </message>
    <message>
        <source>the filter line of %1</source>
        <translation>%1 的筛选行</translation>
    </message>
    <message>
        <source>the pane “%1”</source>
        <translation>窗格“%1”</translation>
    </message>
    <message>
        <source>the box “Go to” above</source>
        <translation>上方的“转到”框</translation>
    </message>
    <message>
        <source>Save the score sheet</source>
        <translation>保存成绩单</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>The score sheet was not saved</source>
        <translation>未能保存成绩单</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>报告</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>已写出 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>ATT&amp;&amp;CK</source>
        <translation>ATT&amp;&amp;CK</translation>
    </message>
    <message>
        <source>Control &amp;flow of the method</source>
        <translation>方法的控制流(&amp;F)</translation>
    </message>
    <message>
        <source>Sa&amp;ve the filter…</source>
        <translation>保存筛选(&amp;V)…</translation>
    </message>
    <message>
        <source>Save&amp;d filters</source>
        <translation>已保存的筛选(&amp;D)</translation>
    </message>
    <message>
        <source>Ti&amp;mes</source>
        <translation>时间(&amp;M)</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>以 &amp;UTC 显示时间</translation>
    </message>
    <message>
        <source>Times of this &amp;computer&apos;s zone</source>
        <translation>本机时区的时间(&amp;C)</translation>
    </message>
    <message>
        <source>Times from the case&apos;s &amp;first one</source>
        <translation>从案件最早时间起算(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next form of times</source>
        <translation>下一种时间形式(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>Text as &amp;large as the system&apos;s</source>
        <translation>文字恢复系统大小(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Panes back in their places</source>
        <translation>窗格恢复原位(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Picture of this view…</source>
        <translation>此视图的图片(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Hours and days in the timeline</source>
        <translation>时间线中的小时与日期(&amp;H)</translation>
    </message>
    <message>
        <source>Open in a &amp;window of its own</source>
        <translation>在独立窗口中打开(&amp;W)</translation>
    </message>
    <message>
        <source>The case has no time to count from.</source>
        <translation>案件中没有可供起算的时间。</translation>
    </message>
    <message>
        <source>From the first</source>
        <translation>从最早起</translation>
    </message>
    <message>
        <source>Form of times: %1</source>
        <translation>时间形式：%1</translation>
    </message>
    <message>
        <source>How times are shown (Ctrl+Shift+U): UTC, this computer&apos;s zone, or counted from the case&apos;s first one. Filters and files know UTC alone.</source>
        <translation>时间的显示方式（Ctrl+Shift+U）：UTC、本机时区，或从案件最早时间起算。筛选和文件只使用 UTC。</translation>
    </message>
    <message>
        <source>Text at %1 %</source>
        <translation>文字 %1 %</translation>
    </message>
    <message>
        <source>All panes are back in their places.</source>
        <translation>所有窗格均已恢复原位。</translation>
    </message>
    <message>
        <source>Picture of this view</source>
        <translation>此视图的图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>图片 (*.png *.svg)</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation>图片未保存</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Choose something first: it opens in a window of its own.</source>
        <translation>请先选择内容：它会在独立窗口中打开。</translation>
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
        <translation>设备</translation>
    </message>
    <message>
        <source>installed app</source>
        <translation>已安装应用</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>address lease</source>
        <translation>地址租约</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>%1 的列</translation>
    </message>
    <message>
        <source>This table is of no kind that Keytrail knows. Say what its columns mean; nothing is imported before. What is guessed stands there already.</source>
        <translation>此表不属于 Keytrail 已知的任何类型。请说明各列的含义；在此之前不会导入任何内容。推测的含义已经填入。</translation>
    </message>
    <message>
        <source>This table is known as %1; it is read without a mapping. One that you save here comes first.</source>
        <translation>此表已知为 %1；无需映射即可读取。在此保存的映射优先。</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>对应为</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>识别依据</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Meaning of the columns</source>
        <translation>各列的含义</translation>
    </message>
    <message>
        <source>Meaning of %1</source>
        <translation>%1 的含义</translation>
    </message>
    <message>
        <source>leave aside</source>
        <translation>忽略</translation>
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
        <translation>无从识别</translation>
    </message>
    <message>
        <source>&amp;Name of these tables</source>
        <translation>这些表的名称(&amp;N)</translation>
    </message>
    <message>
        <source>own table</source>
        <translation>own table</translation>
    </message>
    <message>
        <source>Name of these tables</source>
        <translation>这些表的名称</translation>
    </message>
    <message>
        <source>remembered for every file with these columns</source>
        <translation>对含这些列的所有文件都会沿用</translation>
    </message>
    <message>
        <source>Save and import</source>
        <translation>保存并导入</translation>
    </message>
    <message>
        <source>The mapping cannot be saved: there is no room, or no right to write.</source>
        <translation>无法保存映射：没有空间或没有写入权限。</translation>
    </message>
    <message>
        <source>These tables want a name of letters and digits.</source>
        <translation>这些表的名称须由拉丁字母和数字组成。</translation>
    </message>
    <message>
        <source>No column has a meaning yet.</source>
        <translation>尚无任何列有含义。</translation>
    </message>
    <message>
        <source>Columns with a meaning: %1, left aside: %2.</source>
        <translation>有含义的列：%1，忽略的列：%2。</translation>
    </message>
    <message>
        <source>No column names a device: the rows will be tied to none.</source>
        <translation>没有列指明设备：这些行不会关联到任何设备。</translation>
    </message>
    <message>
        <source>Two columns become the same: the first that holds something counts.</source>
        <translation>有两列对应同一项：以首个有内容的列为准。</translation>
    </message>
</context>
<context>
    <name>keytrail::app::ReportMakers</name>
    <message>
        <source>In plain words</source>
        <translation>简明说明</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的内容</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>追踪</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺失的内容</translation>
    </message>
    <message>
        <source>What the case can and cannot show</source>
        <translation>案件能显示和不能显示的内容</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>What could not be read as it stands</source>
        <translation>无法按原样读取的内容</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>The audit chain is unbroken</source>
        <translation>审计链完整</translation>
    </message>
    <message>
        <source>The audit chain is broken</source>
        <translation>审计链已断裂</translation>
    </message>
    <message>
        <source>Every strong trace has a verdict</source>
        <translation>每条强追踪都有结论</translation>
    </message>
    <message numerus="yes">
        <source>%n strong trace(s) without a verdict</source>
        <translation>
            <numerusform>%n 条强追踪尚无结论</numerusform>
        </translation>
    </message>
    <message>
        <source>All evidence was read</source>
        <translation>已读取全部证据</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not read</source>
        <translation>
            <numerusform>%n 个文件未被读取</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the case or evidence of it</source>
        <translation>%1 是案件本身或其证据</translation>
    </message>
    <message>
        <source>The case could be read in part only</source>
        <translation>只能读取案件的一部分</translation>
    </message>
</context>
<context>
    <name>keytrail::app::SayDialog</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>What you know of it, and from whom. Ctrl+Enter saves.</source>
        <translation>您所知的内容及其来源。按 Ctrl+回车保存。</translation>
    </message>
    <message>
        <source>A word to find it by. One that it has already is taken away.</source>
        <translation>便于查找的词。已有的标记会被移除。</translation>
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
        <translation>证据：%1</translation>
    </message>
    <message>
        <source>Making the case of this walkthrough: its evidence is imported…</source>
        <translation>正在创建此演练的案件：正在导入其证据…</translation>
    </message>
    <message>
        <source>Training: %1</source>
        <translation>培训：%1</translation>
    </message>
    <message>
        <source>The evidence %1 is missing, too large or not beside the walkthrough.</source>
        <translation>证据 %1 缺失、过大或不在演练旁边。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>The case of the walkthrough was not made</source>
        <translation>未能创建演练的案件</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>Not that. Look again, or ask for the hint.</source>
        <translation>不对。请再看看，或查看提示。</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::AttackPages</name>
    <message>
        <source>through %1</source>
        <translation>经由 %1</translation>
    </message>
    <message>
        <source>revoked or deprecated</source>
        <translation>已撤销或弃用</translation>
    </message>
    <message>
        <source>Whom MITRE cites</source>
        <translation>MITRE 引用的来源</translation>
    </message>
    <message>
        <source>version not stated</source>
        <translation>未注明版本</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>modified %1</source>
        <translation>修改于 %1</translation>
    </message>
    <message>
        <source>release %1</source>
        <translation>发布版 %1</translation>
    </message>
    <message>
        <source>Stands at %1 of the file</source>
        <translation>位于文件的 %1</translation>
    </message>
    <message>
        <source>Something of its bundle could not be read: ties may be missing.</source>
        <translation>其数据包有部分无法读取：可能缺少关联。</translation>
    </message>
    <message>
        <source>In MITRE&apos;s words</source>
        <translation>MITRE 的原文</translation>
    </message>
    <message>
        <source>MITRE gives no description.</source>
        <translation>MITRE 未提供说明。</translation>
    </message>
    <message>
        <source>Keytrail&apos;s own notes, not MITRE&apos;s words (as of release %1)</source>
        <translation>Keytrail 自己的注释，并非 MITRE 原文（截至发布版 %1）</translation>
    </message>
    <message>
        <source>Neither a mirrored bundle nor the program&apos;s own notes have this object.</source>
        <translation>导入的数据包和程序自带的注释中都没有此对象。</translation>
    </message>
    <message>
        <source>Not mirrored in this case</source>
        <translation>本案件中未导入</translation>
    </message>
    <message>
        <source>Import a STIX bundle of ATT&amp;CK (mobile-attack.json of any release) to read MITRE&apos;s own words, relationships and citations here, and to compare releases.</source>
        <translation>导入 ATT&amp;CK 的 STIX 数据包（任意发布版的 mobile-attack.json），即可在此阅读 MITRE 的原文、关联和引用，并比较各发布版。</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>its bundle could not be read whole</source>
        <translation>其数据包无法完整读取</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>发布版 %1</translation>
    </message>
    <message>
        <source>Release %1 does not hold the object</source>
        <translation>发布版 %1 不含此对象</translation>
    </message>
    <message>
        <source>No difference between them.</source>
        <translation>两者没有差异。</translation>
    </message>
    <message>
        <source>Fewer than two releases of this object are in the case: nothing to compare.</source>
        <translation>案件中此对象的发布版少于两个：无可比较。</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>What of this case could answer each row of the analytics. A state says what can be looked at, never that something was found.</source>
        <translation>本案件中有什么可以回答分析项的每一行。状态只说明能看什么，绝不表示发现了什么。</translation>
    </message>
    <message>
        <source>There is no evidence yet.</source>
        <translation>尚无证据。</translation>
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
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>发布版</translation>
    </message>
    <message>
        <source>MITRE ATT&amp;CK</source>
        <translation>MITRE ATT&amp;CK</translation>
    </message>
    <message>
        <source>Id or name that contains…</source>
        <translation>编号或名称包含…</translation>
    </message>
    <message>
        <source>Filter by id or name</source>
        <translation>按编号或名称筛选</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Kind of object</source>
        <translation>对象种类</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有种类</translation>
    </message>
    <message>
        <source>Objects of ATT&amp;CK</source>
        <translation>ATT&amp;CK 对象</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>发布版</translation>
    </message>
    <message>
        <source>The chosen object</source>
        <translation>所选对象</translation>
    </message>
    <message>
        <source>Differences between releases</source>
        <translation>发布版之间的差异</translation>
    </message>
    <message>
        <source>Analytics laid on this case</source>
        <translation>套用于本案件的分析项</translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation>对象(&amp;O)</translation>
    </message>
    <message>
        <source>Between &amp;releases</source>
        <translation>发布版之间(&amp;R)</translation>
    </message>
    <message>
        <source>On this &amp;case</source>
        <translation>在本案件中(&amp;C)</translation>
    </message>
    <message>
        <source>Context only: that something uses a technique says nothing of this case, and attributes nothing.</source>
        <translation>仅供参考：某物使用某技术并不说明本案件的任何情况，也不作任何归因。</translation>
    </message>
    <message>
        <source>%1: revoked or deprecated</source>
        <translation>%1：已撤销或弃用</translation>
    </message>
    <message>
        <source>own notes only</source>
        <translation>仅自带注释</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 / %2</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>发布版 %1</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::ClassTreeModel</name>
    <message>
        <source>Libraries and other packages</source>
        <translation>库及其他包</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::CodeView</name>
    <message>
        <source>No case is open. The code of its apps stands here.</source>
        <translation>未打开案件。此处显示其应用的代码。</translation>
    </message>
    <message>
        <source>Reading symbols…</source>
        <translation>正在读取符号…</translation>
    </message>
    <message>
        <source>No code in this case yet. Import an app package to read its classes.</source>
        <translation>此案件尚无代码。导入应用包即可读取其类。</translation>
    </message>
    <message>
        <source>Choose a method in the tree, or press G to go to a symbol.</source>
        <translation>在树中选择方法，或按 G 转到符号。</translation>
    </message>
    <message>
        <source>This method has no code: it is abstract or native, or stands outside the package.</source>
        <translation>此方法没有代码：它是抽象或原生方法，或位于软件包之外。</translation>
    </message>
    <message>
        <source>(reading)</source>
        <translation>（读取中）</translation>
    </message>
    <message>
        <source>No symbol contains this.</source>
        <translation>没有符号包含此内容。</translation>
    </message>
    <message>
        <source>not in this listing</source>
        <translation>不在此列表中</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Class, method, string (G)</source>
        <translation>类、方法、字符串 (G)</translation>
    </message>
    <message>
        <source>Go to symbol</source>
        <translation>转到符号</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类</translation>
    </message>
    <message>
        <source>Found symbols</source>
        <translation>找到的符号</translation>
    </message>
    <message>
        <source>Open methods</source>
        <translation>打开的方法</translation>
    </message>
    <message>
        <source>Find in this listing</source>
        <translation>在此列表中查找</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>下一个 (F3)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>关闭 %1</translation>
    </message>
    <message>
        <source>There is no reading view of this code: it is made from Dalvik instructions.</source>
        <translation>此代码没有阅读视图：阅读视图由 Dalvik 指令生成。</translation>
    </message>
    <message>
        <source>Reading view</source>
        <translation>阅读视图</translation>
    </message>
    <message>
        <source>Disassembly and reading view</source>
        <translation>反汇编和阅读视图</translation>
    </message>
    <message>
        <source>Disassembly</source>
        <translation>反汇编</translation>
    </message>
    <message>
        <source>What is shown of a method</source>
        <translation>方法的显示内容</translation>
    </message>
    <message>
        <source>Control flow</source>
        <translation>控制流</translation>
    </message>
    <message>
        <source>Disassembly and control flow</source>
        <translation>反汇编与控制流</translation>
    </message>
    <message>
        <source>F5 goes from the disassembly to the reading view, Space to the control flow</source>
        <translation>F5 从反汇编切换到阅读视图，空格切换到控制流</translation>
    </message>
    <message>
        <source>The blocks of this code are not known.</source>
        <translation>此代码的块未知。</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::ControlFlowView</name>
    <message>
        <source>Blocks are being laid out…</source>
        <translation>正在排列各块…</translation>
    </message>
    <message>
        <source>There are more than %1 blocks: too many for a graph. The listing shows them.</source>
        <translation>块数超过 %1：对图来说过多。清单中会显示。</translation>
    </message>
    <message>
        <source>straight on</source>
        <translation>直行</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>采取</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>未采取</translation>
    </message>
    <message>
        <source>case</source>
        <translation>case 分支</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Control flow</source>
        <translation>控制流</translation>
    </message>
    <message numerus="yes">
        <source>%1 blocks</source>
        <translation>
            <numerusform>%1 个块</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ways between them</source>
        <translation>
            <numerusform>其间 %1 条路径</numerusform>
        </translation>
    </message>
    <message>
        <source>those that are far are drawn for the chosen block alone</source>
        <translation>较远的仅为所选块绘制</translation>
    </message>
    <message>
        <source>straight on to %1</source>
        <translation>直行至 %1</translation>
    </message>
    <message>
        <source>taken: to %1</source>
        <translation>采取：至 %1</translation>
    </message>
    <message>
        <source>not taken: to %1</source>
        <translation>未采取：至 %1</translation>
    </message>
    <message>
        <source>jump to %1</source>
        <translation>跳转至 %1</translation>
    </message>
    <message>
        <source>any other value: to %1</source>
        <translation>其他值：至 %1</translation>
    </message>
    <message>
        <source>value %1: to %2</source>
        <translation>值 %1：至 %2</translation>
    </message>
    <message>
        <source>any exception: to %1</source>
        <translation>任意异常：至 %1</translation>
    </message>
    <message>
        <source>exception %1: to %2</source>
        <translation>异常 %1：至 %2</translation>
    </message>
    <message>
        <source>to an address that is computed</source>
        <translation>至计算得出的地址</translation>
    </message>
    <message>
        <source>leaves the method</source>
        <translation>离开方法</translation>
    </message>
    <message>
        <source>%1. Block %2 of %3: %4</source>
        <translation>%1。第 %2 块，共 %3 块：%4</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::CoverageModel</name>
    <message>
        <source>Of whom</source>
        <translation>对象</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::CoveragePanel</name>
    <message>
        <source>With &amp;blind spots only</source>
        <translation>仅含盲区(&amp;B)</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>盲区</translation>
    </message>
    <message>
        <source>Coverage of the chosen one</source>
        <translation>所选项的覆盖范围</translation>
    </message>
    <message>
        <source>Blind spots, and what would close them</source>
        <translation>盲区及消除方法</translation>
    </message>
    <message>
        <source>Of the chosen one</source>
        <translation>所选项</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Device, app or capture that contains…</source>
        <translation>包含以下内容的设备、应用或抓包…</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖范围</translation>
    </message>
    <message>
        <source>Copy as a &amp;list</source>
        <translation>复制为列表(&amp;L)</translation>
    </message>
    <message>
        <source>What the evidence can show and what it cannot stands here, for every app, device and capture. There is no evidence yet.</source>
        <translation>此处针对每个应用、设备和抓包，显示证据能说明什么、不能说明什么。尚无证据。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 / %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>及另外 %1 项</translation>
    </message>
    <message>
        <source>None: of all that is in the case, all is told.</source>
        <translation>无：案件中的一切均已明了。</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>Compensating control: %1</source>
        <translation>补偿控制：%1</translation>
    </message>
    <message>
        <source>Note a compensating control…</source>
        <translation>记录补偿控制…</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::DisassemblyView</name>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Disassembly</source>
        <translation>反汇编</translation>
    </message>
    <message>
        <source>&amp;Go to symbol</source>
        <translation>转到符号(&amp;G)</translation>
    </message>
    <message>
        <source>Find &amp;uses</source>
        <translation>查找用途(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy lines</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;symbol</source>
        <translation>复制符号(&amp;S)</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::EntityPanel</name>
    <message>
        <source>Nothing of this kind is in the case yet. It comes with evidence: packages, captures, exports of the device management.</source>
        <translation>案件中尚无此类内容。它来自证据：软件包、抓包、设备管理导出。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 hidden by the baseline</source>
        <translation>
            <numerusform>基线隐藏了 %1 条</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>复制文本(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the i&amp;d</source>
        <translation>复制 ID(&amp;D)</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>列(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Selected</source>
        <translation>选中(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Not selected</source>
        <translation>非选中(&amp;N)</translation>
    </message>
    <message>
        <source>… &amp;and selected</source>
        <translation>… 与选中(&amp;A)</translation>
    </message>
    <message>
        <source>… &amp;or selected</source>
        <translation>… 或选中(&amp;O)</translation>
    </message>
    <message>
        <source>… and not s&amp;elected</source>
        <translation>… 与非选中(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Apply as filter</source>
        <translation>作为筛选应用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Prepare as filter</source>
        <translation>准备为筛选(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;From this time on</source>
        <translation>从此时间起(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Up to this time</source>
        <translation>到此时间止(&amp;U)</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::EvidencePanel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Why refused</source>
        <translation>拒绝原因</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>保留内容</translation>
    </message>
    <message>
        <source>Name, size and hash; nothing of the content.</source>
        <translation>名称、大小和哈希；不含内容。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>保护</translation>
    </message>
    <message>
        <source>all on while it was read</source>
        <translation>读取时全部启用</translation>
    </message>
    <message>
        <source>off while it was read: %1</source>
        <translation>读取时未启用：%1</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>corrected by %1</source>
        <translation>已校正 %1</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 / %2</translation>
    </message>
    <message>
        <source>at %1: %2</source>
        <translation>位置 %1：%2</translation>
    </message>
    <message>
        <source>is read …</source>
        <translation>读取中…</translation>
    </message>
    <message>
        <source>What may come next in the filter</source>
        <translation>筛选中接下来可输入的内容</translation>
    </message>
    <message>
        <source>for example: %1</source>
        <translation>例如：%1</translation>
    </message>
    <message>
        <source>Compare a field of the table: = != &lt; &lt;= &gt; &gt;= contains starts ends matches in within; join by and, or, not.
Ctrl+Space offers what may come next. Example: %1</source>
        <translation>比较表的字段：= != &lt; &lt;= &gt; &gt;= contains starts ends matches in within；用 and、or、not 连接。
按 Ctrl+空格显示接下来可输入的内容。示例：%1</translation>
    </message>
    <message>
        <source>Enter filters</source>
        <translation>按回车筛选</translation>
    </message>
    <message numerus="yes">
        <source>%1 shown that the baseline hides</source>
        <translation>
            <numerusform>正在显示基线隐藏的 %1 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hidden by the baseline</source>
        <translation>
            <numerusform>基线隐藏了 %1 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide what the baseline approves of</source>
        <translation>隐藏基线批准的内容</translation>
    </message>
    <message>
        <source>Show what the baseline approves of</source>
        <translation>显示基线批准的内容</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选</translation>
    </message>
    <message>
        <source>Saved filters, and those used last (Ctrl+Shift+L)</source>
        <translation>已保存和最近使用的筛选（Ctrl+Shift+L）</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>保存筛选</translation>
    </message>
    <message>
        <source>Name of the filter; one of this name is replaced:</source>
        <translation>筛选名称；同名的将被替换：</translation>
    </message>
    <message>
        <source>not saved: a name is needed, and room for it</source>
        <translation>未保存：需要名称及空余位置</translation>
    </message>
    <message>
        <source>No filter of this table is saved yet</source>
        <translation>此表尚无已保存的筛选</translation>
    </message>
    <message>
        <source>&amp;Save the filter…</source>
        <translation>保存筛选(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Colour the rows of</source>
        <translation>为以下筛选的行着色(&amp;C)</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>无颜色</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>玫瑰色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>沙色</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Used last</source>
        <translation>最近使用(&amp;U)</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::FlowGraphView</name>
    <message>
        <source>Flow graph</source>
        <translation>流关系图</translation>
    </message>
    <message>
        <source>Dim what does not contain…</source>
        <translation>淡化不含以下内容的项…</translation>
    </message>
    <message>
        <source>Dim what does not contain this text</source>
        <translation>淡化不含此文本的项</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>Show the whole graph (Home)</source>
        <translation>显示整个关系图 (Home)</translation>
    </message>
    <message>
        <source>%1 of %2 things shown</source>
        <translation>显示 %1 / %2 项</translation>
    </message>
    <message>
        <source>%1 folded by registrable domain or library</source>
        <translation>%1 项按可注册域名或库折叠</translation>
    </message>
    <message>
        <source>%1 dimmed, kept in place</source>
        <translation>%1 项已淡化，位置不变</translation>
    </message>
    <message>
        <source>No case is open. Its apps, keys, hosts and devices stand here, tied from code to device.</source>
        <translation>未打开案件。此处显示其应用、密钥、主机和设备，从代码关联到设备。</translation>
    </message>
    <message>
        <source>Reading the case…</source>
        <translation>正在读取案件…</translation>
    </message>
    <message>
        <source>Nothing to tie yet. Import an app package and a capture: each host, key and device becomes a node.</source>
        <translation>尚无可关联的内容。导入应用包和抓包：每个主机、密钥和设备都会成为一个节点。</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Kinds of things that are lit</source>
        <translation>突出显示的种类</translation>
    </message>
    <message>
        <source>Dim the things of a kind; they keep their places</source>
        <translation>淡化某一种类的对象；位置不变</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::FlowPanel</name>
    <message>
        <source>Flow</source>
        <translation>流</translation>
    </message>
    <message>
        <source>Save packets…</source>
        <translation>保存数据包…</translation>
    </message>
    <message>
        <source>Save the packets of this flow to a file of their own</source>
        <translation>将此流的数据包保存到单独的文件</translation>
    </message>
    <message>
        <source>What both sides said</source>
        <translation>双方的通信内容</translation>
    </message>
    <message>
        <source>Client to server</source>
        <translation>客户端到服务器</translation>
    </message>
    <message>
        <source>Server to client</source>
        <translation>服务器到客户端</translation>
    </message>
    <message>
        <source>Side of the conversation</source>
        <translation>通信的一方</translation>
    </message>
    <message>
        <source>Bytes of one side</source>
        <translation>单方的字节</translation>
    </message>
    <message>
        <source>Follow &amp;stream</source>
        <translation>追踪流(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Hex</source>
        <translation>十六进制(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Payload signs</source>
        <translation>载荷线索(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Payload signs %1</source>
        <translation>载荷线索(&amp;P) %1</translation>
    </message>
    <message>
        <source>Choose a flow, or a trace that was seen on the wire: what both sides said is shown here.</source>
        <translation>请选择一条流，或一条在流量中见到的追踪链：此处显示双方的通信内容。</translation>
    </message>
    <message>
        <source>is read from the evidence …</source>
        <translation>正在从证据读取…</translation>
    </message>
    <message>
        <source>Neither side said anything that the capture holds.</source>
        <translation>抓包中没有任何一方的通信内容。</translation>
    </message>
    <message>
        <source>→ client</source>
        <translation>→ 客户端</translation>
    </message>
    <message>
        <source>← server</source>
        <translation>← 服务器</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 missing from the capture</source>
        <translation>%1：抓包中缺失 %2</translation>
    </message>
    <message>
        <source>%1: %2, packet %3</source>
        <translation>%1：%2，数据包 %3</translation>
    </message>
    <message>
        <source>More was said than is shown here; save the packets to have all of it.</source>
        <translation>实际通信内容多于此处所示；请保存数据包以获取全部。</translation>
    </message>
    <message>
        <source>This side said nothing.</source>
        <translation>此方未发送任何内容。</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::GraphCanvas</name>
    <message>
        <source>Graph</source>
        <translation>关系图</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::HeatMap</name>
    <message>
        <source>Hours and days</source>
        <translation>小时与日期</translation>
    </message>
    <message>
        <source>%1 and the %2 days after it</source>
        <translation>%1 及其后 %2 天</translation>
    </message>
    <message>
        <source>%1, %2:00 to %3:00%4: %5</source>
        <translation>%1，%2:00 至 %3:00%4：%5</translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>%1 个事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::HelpPanel</name>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>回到上一页</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>手册页面列表</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::HelpText</name>
    <message>
        <source>Page of the manual</source>
        <translation>手册页面</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::HexArea</name>
    <message>
        <source>Bytes of the evidence</source>
        <translation>证据字节</translation>
    </message>
    <message>
        <source>offset 0x%1, byte 0x%2</source>
        <translation>偏移 0x%1，字节 0x%2</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::HitModel</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>In</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::HomePanel</name>
    <message>
        <source>What is here</source>
        <translation>现有内容</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现内容</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺失内容</translation>
    </message>
    <message>
        <source>What to open next</source>
        <translation>接下来打开</translation>
    </message>
    <message>
        <source>Case home</source>
        <translation>案件主页</translation>
    </message>
    <message>
        <source>Case without a name</source>
        <translation>未命名案件</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Import more…</source>
        <translation>继续导入…</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Choose anything: a trace, a row, a place of code. What it is and where it stands in the evidence is shown here.</source>
        <translation>请选择任意内容：一条追踪链、一行或一处代码。此处显示它是什么、位于证据何处。</translation>
    </message>
    <message>
        <source>score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Expected use: %1</source>
        <translation>预期用途：%1</translation>
    </message>
    <message>
        <source>and %1 more like it</source>
        <translation>及另外 %1 条同类线索</translation>
    </message>
    <message>
        <source>Signs for</source>
        <translation>支持线索</translation>
    </message>
    <message>
        <source>Signs against</source>
        <translation>反对线索</translation>
    </message>
    <message>
        <source>Gaps, and what would close them</source>
        <translation>缺口及弥补方法</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>In a trace: </source>
        <translation>所属追踪链：</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>It stands in no file of this case: a name that the code uses, or a conclusion.</source>
        <translation>它不在本案件的任何文件中：是代码使用的名称，或一项推论。</translation>
    </message>
    <message>
        <source>file not in the case</source>
        <translation>文件不在案件中</translation>
    </message>
    <message>
        <source>Show bytes</source>
        <translation>显示字节</translation>
    </message>
    <message>
        <source>Show the bytes at %1</source>
        <translation>显示 %1 处的字节</translation>
    </message>
    <message>
        <source>An app that is not in the case</source>
        <translation>不在案件中的应用</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>%1: %2. No destination is tied to it.</source>
        <translation>%1：%2。未关联任何目标。</translation>
    </message>
    <message>
        <source>%1: %2, tied to a destination that the package does not tell.</source>
        <translation>%1：%2，关联到软件包未指明的目标。</translation>
    </message>
    <message>
        <source>%1: %2, tied to %3.</source>
        <translation>%1：%2，关联到 %3。</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>评判</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>未评判</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>标记：%1</translation>
    </message>
    <message>
        <source>V verdict, ; note, T tag, S star, B approve, Ctrl+Z undo</source>
        <translation>V 结论，; 备注，T 标记，S 星标，B 批准，Ctrl+Z 撤销</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::LinkLabel</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::ProvenanceView</name>
    <message>
        <source>Provenance</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Copy place</source>
        <translation>复制位置</translation>
    </message>
    <message>
        <source>Copy evidence hash and place</source>
        <translation>复制证据哈希和位置</translation>
    </message>
    <message>
        <source>No case is open. The bytes behind a fact stand here.</source>
        <translation>未打开案件。此处显示事实背后的字节。</translation>
    </message>
    <message>
        <source>Select a fact: the bytes it was read from stand here, with the block marked.</source>
        <translation>请选择一项事实：此处显示其读取来源的字节，并标出数据块。</translation>
    </message>
    <message>
        <source>This has no place of its own in the evidence.</source>
        <translation>它在证据中没有自己的位置。</translation>
    </message>
    <message>
        <source>There are no bytes at this place.</source>
        <translation>此位置没有字节。</translation>
    </message>
    <message>
        <source>no block marked</source>
        <translation>未标记数据块</translation>
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
        <translation>狩猎包</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Chapters of the report</source>
        <translation>报告的章节</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Preview of the chapter</source>
        <translation>章节预览</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>未标记</translation>
    </message>
    <message>
        <source>Mark of the Traffic Light Protocol</source>
        <translation>交通灯协议标记</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Examiner</source>
        <translation>检查员(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Sharing</source>
        <translation>共享范围(&amp;S)</translation>
    </message>
    <message>
        <source>Masked in the report</source>
        <translation>报告中遮蔽的内容</translation>
    </message>
    <message>
        <source>&amp;Names and mail of people</source>
        <translation>人员姓名和邮箱(&amp;N)</translation>
    </message>
    <message>
        <source>Se&amp;rials: last four only</source>
        <translation>序列号：仅显示后四位(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Addresses of devices</source>
        <translation>设备地址(&amp;A)</translation>
    </message>
    <message>
        <source>Before it is written</source>
        <translation>写出之前</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>写出格式</translation>
    </message>
    <message>
        <source>For machines: holds the values of the case as they are</source>
        <translation>供机器使用：按原样包含案件的值</translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>写出(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Open a template…</source>
        <translation>打开模板(&amp;O)…</translation>
    </message>
    <message>
        <source>Save as te&amp;mplate…</source>
        <translation>另存为模板(&amp;M)…</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>已写出的内容</translation>
    </message>
    <message>
        <source>The preview shows the beginning of the chapter; what is written holds all of it.</source>
        <translation>预览只显示章节的开头；写出的内容包含全部。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Nothing is masked.</source>
        <translation>未遮蔽任何内容。</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>报告文件夹</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写出…</translation>
    </message>
    <message>
        <source>Written:</source>
        <translation>已写出：</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>另存为模板</translation>
    </message>
    <message>
        <source>Templates of reports (*.json)</source>
        <translation>报告模板 (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>Open a template</source>
        <translation>打开模板</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>无法打开 %1</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::SearchPanel</name>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Text anywhere in the case: hosts, classes, strings, devices</source>
        <translation>案件中的任意文本：主机、类、字符串、设备</translation>
    </message>
    <message>
        <source>Search the whole case</source>
        <translation>搜索整个案件</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>命中结果</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>is searched …</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>the first %1 hits</source>
        <translation>前 %1 条结果</translation>
    </message>
    <message numerus="yes">
        <source>%1 hits</source>
        <translation>
            <numerusform>%1 条结果</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::SpotMark</name>
    <message>
        <source>The spot of this step</source>
        <translation>此步骤的位置</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::StartPage</name>
    <message>
        <source>From a public-key operation in an app to the host it protects, the flow that carried it and the phones it ran on.</source>
        <translation>从应用中的公钥操作，到它所保护的主机、承载它的流，再到它运行过的手机。</translation>
    </message>
    <message>
        <source>Drop packages, captures and exports here</source>
        <translation>将软件包、抓包和导出文件拖放到此处</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>新建案件…</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>打开案件…</translation>
    </message>
    <message>
        <source>APK, split APKs, XAPK, AAB, IPA</source>
        <translation>APK、拆分 APK、XAPK、AAB、IPA</translation>
    </message>
    <message>
        <source>pcap, pcapng</source>
        <translation>pcap、pcapng</translation>
    </message>
    <message>
        <source>device management exports, logs</source>
        <translation>设备管理导出、日志</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>最近的案件</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Sample case: a weather app that talks</source>
        <translation>示例案件：会“说话”的天气应用</translation>
    </message>
    <message>
        <source>finished, a few minutes to read</source>
        <translation>已完成，几分钟即可读完</translation>
    </message>
    <message>
        <source>Keys of the window</source>
        <translation>窗口按键</translation>
    </message>
    <message>
        <source>every action, and the key that does it</source>
        <translation>每个操作及其按键</translation>
    </message>
    <message>
        <source>What is dropped is read in a closed process, never changed, never sent: Keytrail makes no network connection.</source>
        <translation>拖放的内容在封闭进程中读取，绝不改动，绝不发送：Keytrail 不建立任何网络连接。</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>not found: %1</source>
        <translation>未找到：%1</translation>
    </message>
    <message>
        <source>No case was opened yet. Dropping evidence here makes one.</source>
        <translation>尚未打开过案件。将证据拖放到此处即可创建。</translation>
    </message>
    <message>
        <source>guided cases in the real window, step by step</source>
        <translation>在真实窗口中逐步引导的案件</translation>
    </message>
    <message numerus="yes">
        <source>%1 walkthroughs</source>
        <translation>
            <numerusform>%1 个演练</numerusform>
        </translation>
    </message>
    <message>
        <source>Training: %1, %2 done</source>
        <translation>培训：%1，已完成 %2 个</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::StepCode</name>
    <message>
        <source>At this step</source>
        <translation>此步骤</translation>
    </message>
    <message>
        <source>Show bytes</source>
        <translation>显示字节</translation>
    </message>
    <message>
        <source>Show the bytes of this step</source>
        <translation>显示此步骤的字节</translation>
    </message>
    <message>
        <source>Choose a step: the code it stands in is shown here.</source>
        <translation>选择一个步骤：此处显示其所在代码。</translation>
    </message>
    <message>
        <source>Code at this step</source>
        <translation>此步骤的代码</translation>
    </message>
    <message>
        <source>This step is no code. It stands at %1 of its file: Show bytes.</source>
        <translation>此步骤不是代码。它位于其文件的 %1 处：请用“显示字节”。</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::StepModel</name>
    <message>
        <source>step %1: %2, %3, %4</source>
        <translation>步骤 %1：%2，%3，%4</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Resolved value</source>
        <translation>解析出的值</translation>
    </message>
    <message>
        <source>Where (opens it)</source>
        <translation>位置（点击打开）</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::TableColumns</name>
    <message>
        <source>&amp;More columns</source>
        <translation>更多列(&amp;M)</translation>
    </message>
    <message>
        <source>of its %1</source>
        <translation>“%1”的字段</translation>
    </message>
    <message>
        <source>&amp;Widths by content</source>
        <translation>按内容调整列宽(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Columns as they came</source>
        <translation>恢复最初的列(&amp;C)</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::TimelineView</name>
    <message>
        <source>beacon, every %1</source>
        <translation>信标，每 %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>整个案件</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Whole case</source>
        <translation>整个案件</translation>
    </message>
    <message>
        <source>%1   whole case, %2 events; the frame is what the lanes below show</source>
        <translation>%1   整个案件，%2 个事件；方框为下方泳道的显示范围</translation>
    </message>
    <message numerus="yes">
        <source>%1 lanes</source>
        <translation>
            <numerusform>%1 条泳道</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 folded</source>
        <translation>，%1 条已折叠</translation>
    </message>
    <message>
        <source>No case is open. Flows, management events and installs stand here in time.</source>
        <translation>未打开案件。流、管理事件和安装按时间显示在此处。</translation>
    </message>
    <message>
        <source>Reading the case…</source>
        <translation>正在读取案件…</translation>
    </message>
    <message>
        <source>Nothing with a time yet. Import a capture or a device export to fill the lanes.</source>
        <translation>尚无带时间的内容。导入抓包或设备导出以填充泳道。</translation>
    </message>
    <message numerus="yes">
        <source>%1 events in the range</source>
        <translation>
            <numerusform>范围内有 %1 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>folded lanes, and lanes too full for single marks, show density</source>
        <translation>折叠的泳道以及过密而无法逐一标记的泳道显示密度</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows state no time and are not shown</source>
        <translation>
            <numerusform>%1 行没有时间，未显示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::TouchPanel</name>
    <message>
        <source>What touches</source>
        <translation>相关内容</translation>
    </message>
    <message>
        <source>Follow the selection</source>
        <translation>跟随选择</translation>
    </message>
    <message>
        <source>Only what contains…</source>
        <translation>仅包含以下内容的项…</translation>
    </message>
    <message>
        <source>Filter what touches it</source>
        <translation>筛选相关内容</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>What touches it</source>
        <translation>相关内容</translation>
    </message>
    <message>
        <source>Enter shows them all in their table</source>
        <translation>按回车在其表中全部显示</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>及另外 %1 项</translation>
    </message>
    <message>
        <source>Nothing else in the case is tied to it.</source>
        <translation>案件中没有其他内容与其关联。</translation>
    </message>
    <message>
        <source>press X on anything</source>
        <translation>在任意内容上按 X</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::TracePanel</name>
    <message>
        <source>Trace</source>
        <translation>追踪链</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Steps of the trace</source>
        <translation>追踪链的步骤</translation>
    </message>
    <message>
        <source>trace %1, %2, code to device</source>
        <translation>追踪链 %1，%2，从代码到设备</translation>
    </message>
    <message>
        <source>There is no trace in this case yet. It begins in the code of an app package; a capture and a device export complete it. Ctrl+I imports.</source>
        <translation>此案件尚无追踪链。追踪链始于应用包的代码，由抓包和设备导出补全。按 Ctrl+I 导入。</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::TraceStrip</name>
    <message>
        <source>Trace, from code to device</source>
        <translation>追踪链，从代码到设备</translation>
    </message>
    <message>
        <source>gap: %1</source>
        <translation>缺口：%1</translation>
    </message>
    <message>
        <source>Choose a trace: its way from code to device stands here.</source>
        <translation>请选择一条追踪链：此处显示其从代码到设备的路径。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::TracesPanel</name>
    <message>
        <source>%1 %2, %3 of them expected</source>
        <translation>%2 %1 条，其中 %3 条属预期</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2 %1 条</translation>
    </message>
    <message>
        <source>expected use stays in the list, dimmed and last by score</source>
        <translation>预期用途仍在列表中，淡化显示并按评分排在最后</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::TrainingPanel</name>
    <message>
        <source>for a first look</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>further</source>
        <translation>进阶</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>高难度</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Guided cases with evidence of our own. Each opens in a case of its own; yours are not touched.</source>
        <translation>使用我们自备证据的引导案件。每个都在单独的案件中打开；您的案件不受影响。</translation>
    </message>
    <message>
        <source>Walkthroughs</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>About the walkthrough</source>
        <translation>关于此演练</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>重新开始(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;core sheet…</source>
        <translation>成绩单(&amp;C)…</translation>
    </message>
    <message>
        <source>Walkthroughs of a &amp;folder…</source>
        <translation>文件夹中的演练(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;All walkthroughs</source>
        <translation>所有演练(&amp;A)</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>已完成的步骤</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>当前步骤</translation>
    </message>
    <message>
        <source>Your answer; Enter checks it</source>
        <translation>您的回答；按回车检查</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>您的回答</translation>
    </message>
    <message>
        <source>&amp;Open the walkthrough&apos;s case</source>
        <translation>打开演练的案件(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>检查(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Sho&amp;w the spot</source>
        <translation>显示位置(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Hint</source>
        <translation>提示(&amp;I)</translation>
    </message>
    <message>
        <source>F2 checks, and goes on once the step is done</source>
        <translation>F2 进行检查，步骤完成后则继续</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 / %2 步</translation>
    </message>
    <message>
        <source>%1, about %2 minutes: %3</source>
        <comment>level, minutes, how far</comment>
        <translation>%1，约 %2 分钟：%3</translation>
    </message>
    <message>
        <source>Not read:
%1</source>
        <translation>未读取：
%1</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;S)</translation>
    </message>
    <message>
        <source>%1: step %2 of %3</source>
        <translation>%1：第 %2 步，共 %3 步</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1，已完成</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>已标出：%1</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>提示：%1</translation>
    </message>
    <message>
        <source>To the &amp;list</source>
        <translation>返回列表(&amp;L)</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>Nothing is answered yet.</source>
        <translation>尚未作答。</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::XrefModel</name>
    <message>
        <source>calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>makes</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>names</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>own code</source>
        <translation>自有代码</translation>
    </message>
    <message>
        <source>library</source>
        <translation>库</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>被使用</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源归属</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::XrefPanel</name>
    <message>
        <source>&amp;Own code only</source>
        <translation>仅自有代码(&amp;O)</translation>
    </message>
    <message>
        <source>Cross references</source>
        <translation>交叉引用</translation>
    </message>
    <message>
        <source>who uses it</source>
        <translation>谁使用它</translation>
    </message>
    <message>
        <source>what it uses</source>
        <translation>它使用什么</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>makes</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>names</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>References</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>%1 of %2 places</source>
        <translation>%1 / %2 处</translation>
    </message>
    <message numerus="yes">
        <source>%1 places</source>
        <translation>
            <numerusform>%1 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Cross references: press X on a symbol</source>
        <translation>交叉引用：在符号上按 X</translation>
    </message>
    <message>
        <source>Cross references of %1, %2</source>
        <translation>%1 的交叉引用，%2</translation>
    </message>
</context>
</TS>
