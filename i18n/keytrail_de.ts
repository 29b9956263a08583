<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>FlowGraph</name>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flows</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>in the code of the app</source>
        <translation>im Code der App</translation>
    </message>
    <message>
        <source>uses this key</source>
        <translation>verwendet diesen Schlüssel</translation>
    </message>
    <message>
        <source>named by SNI, %1</source>
        <translation>durch SNI benannt, %1</translation>
    </message>
    <message>
        <source>named by HTTP Host, %1</source>
        <translation>durch HTTP-Host benannt, %1</translation>
    </message>
    <message>
        <source>named by DNS before, %1</source>
        <translation>zuvor durch DNS benannt, %1</translation>
    </message>
    <message>
        <source>by its address, %1</source>
        <translation>über seine Adresse, %1</translation>
    </message>
    <message>
        <source>%1 folded: + shows them</source>
        <translation>%1 zusammengefasst: + zeigt sie</translation>
    </message>
    <message>
        <source>%1 folded</source>
        <translation>%1 zusammengefasst</translation>
    </message>
    <message>
        <source>not known from the code</source>
        <translation>aus dem Code nicht bekannt</translation>
    </message>
    <message>
        <source>Overview of the graph</source>
        <translation>Übersicht des Graphen</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>%1. %2 on public keys in own code, %3 in libraries.</source>
        <translation>%1. %2 mit öffentlichen Schlüsseln in eigenem Code, %3 in Bibliotheken.</translation>
    </message>
    <message>
        <source>%1 and %2 named in code.</source>
        <translation>%1 und %2 im Code genannt.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 captures</source>
        <translation>
            <numerusform>%1 Mitschnitt</numerusform>
            <numerusform>%1 Mitschnitte</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2, %3.</source>
        <translation>Von %1 bis %2, %3.</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <translation>%1, %2, %3.</translation>
    </message>
    <message>
        <source>an app</source>
        <translation>eine App</translation>
    </message>
    <message>
        <source> to </source>
        <translation> an </translation>
    </message>
    <message>
        <source> and %1 more.</source>
        <translation> und %1 weitere.</translation>
    </message>
    <message>
        <source>%1 of expected use: updates, pinning, libraries.</source>
        <translation>%1 mit erwarteter Verwendung: Updates, Pinning, Bibliotheken.</translation>
    </message>
    <message>
        <source>%1 in clear payload: blocks and keys of public-key cryptography.</source>
        <translation>%1 in unverschlüsselten Nutzdaten: Blöcke und Schlüssel asymmetrischer Kryptografie.</translation>
    </message>
    <message>
        <source>No operation on public keys was found yet.</source>
        <translation>Noch keine Operation mit öffentlichen Schlüsseln gefunden.</translation>
    </message>
    <message>
        <source>%1 refused: </source>
        <translation>%1 abgelehnt: </translation>
    </message>
    <message>
        <source> and others.</source>
        <translation> und weitere.</translation>
    </message>
    <message>
        <source>%1: something in the evidence could not be read.</source>
        <translation>%1: Teile der Beweismittel waren nicht lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 losses</source>
        <translation>
            <numerusform>%1 Verlust</numerusform>
            <numerusform>%1 Verluste</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 about how evidence was read.</source>
        <translation>%1 zum Einlesen der Beweismittel.</translation>
    </message>
    <message>
        <source>%1 cannot be known from the package.</source>
        <translation>%1 aus dem Paket nicht bestimmbar.</translation>
    </message>
    <message>
        <source>Everything: no evidence is in the case yet.</source>
        <translation>Alles: Der Fall enthält noch keine Beweismittel.</translation>
    </message>
    <message>
        <source>No capture: what was sent, and where, cannot be said.</source>
        <translation>Kein Mitschnitt: Was wohin gesendet wurde, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>No device management export: devices and who has the app are not known.</source>
        <translation>Kein Export der Geräteverwaltung: Geräte und Verbreitung der App sind nicht bekannt.</translation>
    </message>
    <message>
        <source>No app package: there is no code to trace from.</source>
        <translation>Kein App-Paket: Es gibt keinen Code, von dem eine Spur ausgehen könnte.</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Nichts wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Nothing is missing for its tier.</source>
        <translation>Für diese Stufe fehlt nichts.</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Offen: %1</translation>
    </message>
    <message>
        <source>%1, %2, score %3</source>
        <translation>%1, %2, Punkte: %3</translation>
    </message>
    <message>
        <source>Import a capture</source>
        <translation>Mitschnitt importieren</translation>
    </message>
    <message>
        <source>It shows which destinations were contacted, and by whom.</source>
        <translation>Er zeigt, welche Ziele von wem kontaktiert wurden.</translation>
    </message>
    <message>
        <source>Import a device export</source>
        <translation>Geräteexport importieren</translation>
    </message>
    <message>
        <source>It tells which devices have the app.</source>
        <translation>Er nennt die Geräte, auf denen die App installiert ist.</translation>
    </message>
    <message>
        <source>Import a package</source>
        <translation>Paket importieren</translation>
    </message>
    <message>
        <source>Its code says what is encrypted, with which key, for whom.</source>
        <translation>Sein Code zeigt, was mit welchem Schlüssel für wen verschlüsselt wird.</translation>
    </message>
    <message>
        <source>Examiner %1</source>
        <translation>Bearbeitung: %1</translation>
    </message>
    <message>
        <source>audit chain broken at entry %1</source>
        <translation>Audit-Kette unterbrochen bei Eintrag %1</translation>
    </message>
    <message numerus="yes">
        <source>audit chain whole, %1 entries</source>
        <translation>
            <numerusform>Audit-Kette vollständig, %1 Eintrag</numerusform>
            <numerusform>Audit-Kette vollständig, %1 Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in what the evidence can show:</source>
        <translation>%1 bei dem, was die Beweismittel zeigen können:</translation>
    </message>
    <message numerus="yes">
        <source>%1 blind spots</source>
        <translation>
            <numerusform>%1 blinder Fleck</numerusform>
            <numerusform>%1 blinde Flecken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>unknown host</source>
        <translation>unbekannter Host</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation>%1, Punkte: %2</translation>
    </message>
    <message>
        <source>an unnamed examiner</source>
        <translation>ein nicht benannter Bearbeiter</translation>
    </message>
    <message>
        <source>Approved by %1: %2</source>
        <translation>Freigegeben durch %1: %2</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Bis %1.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>verdict “%1”</source>
        <translation>Bewertung „%1“</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>Tag „%1“</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>end of an approval</source>
        <translation>Ende einer Freigabe</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>Erkannt als</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>not known from the package</source>
        <translation>aus dem Paket nicht bekannt</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>%1, by DNS before the flow</source>
        <translation>%1, per DNS vor dem Flow</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Aussage</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The result of the operation goes to %1 by data flow</source>
        <translation>Das Ergebnis der Operation gelangt per Datenfluss zu %1</translation>
    </message>
    <message>
        <source>What comes from %1 is verified or decrypted with this key, by data flow</source>
        <translation>Was von %1 kommt, wird mit diesem Schlüssel geprüft oder entschlüsselt (Datenfluss)</translation>
    </message>
    <message>
        <source>The key or trust decision guards the connection to %1</source>
        <translation>Der Schlüssel oder die Vertrauensentscheidung sichert die Verbindung zu %1</translation>
    </message>
    <message>
        <source>Operation and network call to %1 stand in one method</source>
        <translation>Operation und Netzwerkaufruf zu %1 stehen in derselben Methode</translation>
    </message>
    <message>
        <source>Operation and network call to %1 meet on a call path</source>
        <translation>Operation und Netzwerkaufruf zu %1 liegen auf einem gemeinsamen Aufrufpfad</translation>
    </message>
    <message>
        <source>Operation and network call to %1 stand in one class</source>
        <translation>Operation und Netzwerkaufruf zu %1 stehen in derselben Klasse</translation>
    </message>
    <message>
        <source>The app also names %1</source>
        <translation>Die App nennt auch %1</translation>
    </message>
    <message>
        <source>The key %1 is embedded in the app</source>
        <translation>Der Schlüssel %1 ist in die App eingebettet</translation>
    </message>
    <message>
        <source>The key %1 is the key of the certificate on the wire</source>
        <translation>Der Schlüssel %1 ist der Schlüssel des Zertifikats im Netzverkehr</translation>
    </message>
    <message>
        <source>%1 flows name the host in the TLS hello</source>
        <translation>Flows, die den Host im TLS-Hello nennen: %1</translation>
    </message>
    <message>
        <source>%1 flows name the host in the HTTP request</source>
        <translation>Flows, die den Host in der HTTP-Anfrage nennen: %1</translation>
    </message>
    <message>
        <source>%1 flows go to the address and port that the code names</source>
        <translation>Flows zu Adresse und Port, die der Code nennt: %1</translation>
    </message>
    <message>
        <source>%1 flows go to an address that the name resolved to just before</source>
        <translation>Flows zu einer Adresse, in die der Name kurz zuvor aufgelöst wurde: %1</translation>
    </message>
    <message>
        <source>%1 flows go to the same address</source>
        <translation>Flows zur selben Adresse: %1</translation>
    </message>
    <message>
        <source>%1 of %2 flows carry a block of the size and shape that the operation makes</source>
        <translation>%1 von %2 Flows enthalten einen Block in Größe und Form, wie ihn die Operation erzeugt</translation>
    </message>
    <message>
        <source>The capture itself names the app in %1 flows</source>
        <translation>Der Mitschnitt selbst nennt die App, Flows: %1</translation>
    </message>
    <message>
        <source>%1 says that the app contacted the host</source>
        <translation>%1 belegt, dass die App den Host kontaktiert hat</translation>
    </message>
    <message>
        <source>The server&apos;s address also serves %1</source>
        <translation>Die Adresse des Servers bedient auch %1</translation>
    </message>
    <message>
        <source>%1 is told by its MAC address</source>
        <translation>%1 ist durch seine MAC-Adresse bestimmt</translation>
    </message>
    <message>
        <source>%1 is told by MAC and DHCP lease</source>
        <translation>%1 ist durch MAC und DHCP-Lease bestimmt</translation>
    </message>
    <message>
        <source>%1 is told by the address its management reports</source>
        <translation>%1 ist durch die von der Verwaltung gemeldete Adresse bestimmt</translation>
    </message>
    <message>
        <source>%1 is told by its name alone</source>
        <translation>%1 ist nur durch seinen Namen bestimmt</translation>
    </message>
    <message>
        <source>%1 has the app according to its management</source>
        <translation>%1 hat laut Geräteverwaltung die App</translation>
    </message>
    <message>
        <source>Unexpected use: %1</source>
        <translation>Unerwartete Verwendung: %1</translation>
    </message>
    <message>
        <source>Expected use: %1</source>
        <translation>Erwartete Verwendung: %1</translation>
    </message>
    <message>
        <source>Approved by %1: %2</source>
        <translation>Freigegeben durch %1: %2</translation>
    </message>
    <message>
        <source>The operation stands in the library %1</source>
        <translation>Die Operation steht in der Bibliothek %1</translation>
    </message>
    <message>
        <source>Code, wire and device are each told by two signs</source>
        <translation>Code, Netzverkehr und Gerät sind durch je zwei Anzeichen belegt</translation>
    </message>
    <message>
        <source>Code and wire are told, and a device or payload fits</source>
        <translation>Code und Netzverkehr sind belegt, und ein Gerät oder die Nutzdaten passen</translation>
    </message>
    <message>
        <source>The chain holds, but device or app&apos;s presence is open</source>
        <translation>Die Kette hält, aber Gerät oder Vorhandensein der App ist offen</translation>
    </message>
    <message>
        <source>A part of the chain is missing</source>
        <translation>Ein Teil der Kette fehlt</translation>
    </message>
    <message>
        <source>The check of the other side&apos;s certificate is switched off.</source>
        <translation>Die Prüfung des Zertifikats der Gegenseite ist abgeschaltet.</translation>
    </message>
    <message>
        <source>A pin on a connection to a bare address, or beside a host name check that is switched off, keeps observers out of a channel of its own.</source>
        <translation>Ein Pin auf einer Verbindung zu einer bloßen Adresse oder neben abgeschalteter Hostnamenprüfung hält Beobachter aus einem eigenen Kanal fern.</translation>
    </message>
    <message>
        <source>Pinning of a known server is usual.</source>
        <translation>Pinning eines bekannten Servers ist üblich.</translation>
    </message>
    <message>
        <source>Key material is only prepared here.</source>
        <translation>Hier wird nur Schlüsselmaterial vorbereitet.</translation>
    </message>
    <message>
        <source>A library does this as part of its work.</source>
        <translation>Eine Bibliothek tut dies im Rahmen ihrer Aufgabe.</translation>
    </message>
    <message>
        <source>The key is made and kept in the device&apos;s key store.</source>
        <translation>Der Schlüssel wird im Schlüsselspeicher des Geräts erzeugt und verwahrt.</translation>
    </message>
    <message>
        <source>Data is sealed with a key that stands in the app and sent where only the holder of the private half can read it.</source>
        <translation>Daten werden mit einem in der App enthaltenen Schlüssel verschlüsselt und dorthin gesendet, wo nur der Inhaber des privaten Schlüssels sie lesen kann.</translation>
    </message>
    <message>
        <source>Data is sealed with a key that stands in the app; where it goes was not found.</source>
        <translation>Daten werden mit einem in der App enthaltenen Schlüssel verschlüsselt; wohin sie gehen, wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>A secret is agreed with a fixed key that stands in the app.</source>
        <translation>Mit einem festen, in der App enthaltenen Schlüssel wird ein Geheimnis vereinbart.</translation>
    </message>
    <message>
        <source>Data is sealed and sent over a channel that is not a usual one.</source>
        <translation>Daten werden verschlüsselt und über einen unüblichen Kanal gesendet.</translation>
    </message>
    <message>
        <source>The key is fetched at run time, as end-to-end encryption does.</source>
        <translation>Der Schlüssel wird zur Laufzeit abgerufen, wie bei Ende-zu-Ende-Verschlüsselung.</translation>
    </message>
    <message>
        <source>The other side&apos;s key is fetched or made at run time.</source>
        <translation>Der Schlüssel der Gegenseite wird zur Laufzeit abgerufen oder erzeugt.</translation>
    </message>
    <message>
        <source>A signature is checked, as for licences, updates and downloads.</source>
        <translation>Eine Signatur wird geprüft, wie bei Lizenzen, Updates und Downloads.</translation>
    </message>
    <message>
        <source>A private key that stands in the app signs what is sent.</source>
        <translation>Ein in der App enthaltener privater Schlüssel signiert, was gesendet wird.</translation>
    </message>
    <message>
        <source>The app signs with a key of its own.</source>
        <translation>Die App signiert mit einem eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>What comes from the network is opened with a key that stands in the app.</source>
        <translation>Was aus dem Netz kommt, wird mit einem in der App enthaltenen Schlüssel entschlüsselt.</translation>
    </message>
    <message>
        <source>A text of the app or a licence is opened with a public key.</source>
        <translation>Ein Text der App oder eine Lizenz wird mit einem öffentlichen Schlüssel entschlüsselt.</translation>
    </message>
    <message>
        <source>The key pair is made on the device.</source>
        <translation>Das Schlüsselpaar wird auf dem Gerät erzeugt.</translation>
    </message>
    <message>
        <source>%1 does not usually talk to %2.</source>
        <translation>%1 kommuniziert üblicherweise nicht mit %2.</translation>
    </message>
    <message>
        <source>%1 usually talks to %2.</source>
        <translation>%1 kommuniziert üblicherweise mit %2.</translation>
    </message>
    <message>
        <source>No rule speaks of this use.</source>
        <translation>Keine Regel beschreibt diese Verwendung.</translation>
    </message>
    <message>
        <source>It uses the key of an operation that is not expected.</source>
        <translation>Sie verwendet den Schlüssel einer unerwarteten Operation.</translation>
    </message>
    <message>
        <source>It checks what comes from the place that an unexpected operation sends to.</source>
        <translation>Sie prüft, was von dort kommt, wohin eine unerwartete Operation sendet.</translation>
    </message>
    <message>
        <source>No destination in the code is tied to this operation: its result may stay on the device, or the way is not understood. Look at its callers in the code.</source>
        <translation>Kein Ziel im Code ist mit dieser Operation verknüpft: Ihr Ergebnis bleibt möglicherweise auf dem Gerät, oder der Weg wurde nicht verstanden. Prüfen Sie die Aufrufer im Code.</translation>
    </message>
    <message>
        <source>The code chain is not shown by data flow: read the path between operation and network call.</source>
        <translation>Die Code-Kette ist nicht durch Datenfluss belegt: Lesen Sie den Weg zwischen Operation und Netzwerkaufruf.</translation>
    </message>
    <message>
        <source>The destination cannot be known from the package (%1): a capture of the running app would show it.</source>
        <translation>Das Ziel ist aus dem Paket nicht bestimmbar (%1): Ein Mitschnitt der laufenden App würde es zeigen.</translation>
    </message>
    <message>
        <source>The destination was not seen in any capture of this case: a longer capture, or one from the network the device used, is needed.</source>
        <translation>Das Ziel wurde in keinem Mitschnitt dieses Falls gesehen: Nötig ist ein längerer Mitschnitt oder einer aus dem Netz, das das Gerät benutzte.</translation>
    </message>
    <message>
        <source>There is no capture in this case: whether the destination was contacted cannot be said.</source>
        <translation>Dieser Fall enthält keinen Mitschnitt: Ob das Ziel kontaktiert wurde, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>The payload is inside TLS and cannot be seen: a proxy capture or a runtime log of the app would show what is sent.</source>
        <translation>Die Nutzdaten liegen in TLS und sind nicht einsehbar: Ein Proxy-Mitschnitt oder ein Laufzeitprotokoll der App würde zeigen, was gesendet wird.</translation>
    </message>
    <message>
        <source>No payload of the size and shape of this operation was seen in these flows.</source>
        <translation>In diesen Flows wurden keine Nutzdaten in Größe und Form dieser Operation gesehen.</translation>
    </message>
    <message>
        <source>The app inventory names the app by its display name only: a package list or bug report of one device would name the package.</source>
        <translation>Das App-Inventar nennt die App nur mit ihrem Anzeigenamen: Eine Paketliste oder ein Bug-Report eines Geräts würde das Paket nennen.</translation>
    </message>
    <message>
        <source>No management export of this case says which devices have the app: an app inventory is needed.</source>
        <translation>Kein Verwaltungsexport dieses Falls sagt, welche Geräte die App haben: Ein App-Inventar ist nötig.</translation>
    </message>
    <message>
        <source>No device of the management data could be tied to the client&apos;s address: a DHCP log, a lease list or the device&apos;s MAC is needed.</source>
        <translation>Kein Gerät der Verwaltungsdaten ließ sich der Adresse des Clients zuordnen: Nötig ist ein DHCP-Protokoll, eine Lease-Liste oder die MAC des Geräts.</translation>
    </message>
    <message>
        <source>The client %1 is not tied to a device.</source>
        <translation>Der Client %1 ist keinem Gerät zugeordnet.</translation>
    </message>
    <message>
        <source>The client %1 may be any of %2 devices: a lease, a MAC or a device log would tell which.</source>
        <translation>Der Client %1 kann jedes von %2 Geräten sein: Ein Lease, eine MAC oder ein Geräteprotokoll würde es klären.</translation>
    </message>
    <message>
        <source>%1 is told by name only, which is no proof: its MAC or a lease would tie it.</source>
        <translation>%1 ist nur durch den Namen bestimmt, was kein Beweis ist: MAC oder Lease würden es zuordnen.</translation>
    </message>
    <message>
        <source>%1 is told by address only, which is no proof: its MAC or a lease would tie it.</source>
        <translation>%1 ist nur durch die Adresse bestimmt, was kein Beweis ist: MAC oder Lease würden es zuordnen.</translation>
    </message>
    <message>
        <source>%1 is personally owned: management shows its work profile only, so whether it has the app outside of it cannot be seen. Ask the owner for a bug report or package list.</source>
        <translation>%1 ist ein Privatgerät: Die Verwaltung zeigt nur das Arbeitsprofil; ob die App außerhalb davon installiert ist, ist nicht einsehbar. Bitten Sie den Besitzer um einen Bug-Report oder eine Paketliste.</translation>
    </message>
    <message>
        <source>Whether %1 has the app is not known from the management data.</source>
        <translation>Ob %1 die App hat, geht aus den Verwaltungsdaten nicht hervor.</translation>
    </message>
    <message>
        <source>%1 has version %2, which is not in the case: its package is needed to say what that version does.</source>
        <translation>%1 hat Version %2, die nicht im Fall ist: Ihr Paket ist nötig, um zu sagen, was diese Version tut.</translation>
    </message>
    <message>
        <source>%1 other device has the app and was not seen calling: a longer capture, or one of their networks, would tell.</source>
        <translation>%1 weiteres Gerät hat die App und wurde nicht beim Aufruf gesehen: Ein längerer Mitschnitt oder einer aus seinem Netz würde es klären.</translation>
    </message>
    <message>
        <source>%1 other devices have the app and were not seen calling: a longer capture, or one of their networks, would tell.</source>
        <translation>%1 weitere Geräte haben die App und wurden nicht beim Aufruf gesehen: Ein längerer Mitschnitt oder einer aus einem ihrer Netze würde es klären.</translation>
    </message>
    <message>
        <source>The host not known (%1).</source>
        <translation>Der Host ist nicht bekannt (%1).</translation>
    </message>
    <message>
        <source>The host not known.</source>
        <translation>Der Host ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The host comes from outside the code that was followed (%1).</source>
        <translation>Der Host kommt von außerhalb des verfolgten Codes (%1).</translation>
    </message>
    <message>
        <source>The host comes from outside the code that was followed.</source>
        <translation>Der Host kommt von außerhalb des verfolgten Codes.</translation>
    </message>
    <message>
        <source>The host comes from a library call (%1).</source>
        <translation>Der Host kommt aus einem Bibliotheksaufruf (%1).</translation>
    </message>
    <message>
        <source>The host comes from a library call.</source>
        <translation>Der Host kommt aus einem Bibliotheksaufruf.</translation>
    </message>
    <message>
        <source>The host is received from the network (%1).</source>
        <translation>Der Host wird aus dem Netz empfangen (%1).</translation>
    </message>
    <message>
        <source>The host is received from the network.</source>
        <translation>Der Host wird aus dem Netz empfangen.</translation>
    </message>
    <message>
        <source>The host depends on the date or time (%1).</source>
        <translation>Der Host hängt von Datum oder Uhrzeit ab (%1).</translation>
    </message>
    <message>
        <source>The host depends on the date or time.</source>
        <translation>Der Host hängt von Datum oder Uhrzeit ab.</translation>
    </message>
    <message>
        <source>The host depends on random numbers (%1).</source>
        <translation>Der Host hängt von Zufallszahlen ab (%1).</translation>
    </message>
    <message>
        <source>The host depends on random numbers.</source>
        <translation>Der Host hängt von Zufallszahlen ab.</translation>
    </message>
    <message>
        <source>The host is made in native code (%1).</source>
        <translation>Der Host wird in nativem Code gebildet (%1).</translation>
    </message>
    <message>
        <source>The host is made in native code.</source>
        <translation>Der Host wird in nativem Code gebildet.</translation>
    </message>
    <message>
        <source>The host is entered or measured on the device (%1).</source>
        <translation>Der Host wird auf dem Gerät eingegeben oder gemessen (%1).</translation>
    </message>
    <message>
        <source>The host is entered or measured on the device.</source>
        <translation>Der Host wird auf dem Gerät eingegeben oder gemessen.</translation>
    </message>
    <message>
        <source>The host is read from storage (%1).</source>
        <translation>Der Host wird aus dem Speicher gelesen (%1).</translation>
    </message>
    <message>
        <source>The host is read from storage.</source>
        <translation>Der Host wird aus dem Speicher gelesen.</translation>
    </message>
    <message>
        <source>The host lies beyond the limits of the analysis (%1).</source>
        <translation>Der Host liegt jenseits der Grenzen der Analyse (%1).</translation>
    </message>
    <message>
        <source>The host lies beyond the limits of the analysis.</source>
        <translation>Der Host liegt jenseits der Grenzen der Analyse.</translation>
    </message>
    <message>
        <source>The host is reached by reflection that was not resolved (%1).</source>
        <translation>Der Host wird durch nicht aufgelöste Reflection erreicht (%1).</translation>
    </message>
    <message>
        <source>The host is reached by reflection that was not resolved.</source>
        <translation>Der Host wird durch nicht aufgelöste Reflection erreicht.</translation>
    </message>
    <message>
        <source>The address is made of parts that are not known from the code of this binary.</source>
        <translation>Die Adresse besteht aus Teilen, die aus dem Code dieser Binärdatei nicht bekannt sind.</translation>
    </message>
    <message>
        <source>The address stands in a string; no call that is understood uses it.</source>
        <translation>Die Adresse steht in einer Zeichenkette; kein verstandener Aufruf verwendet sie.</translation>
    </message>
    <message>
        <source>a destination that the code does not reveal</source>
        <translation>ein Ziel, das der Code nicht preisgibt</translation>
    </message>
    <message>
        <source>no reason known</source>
        <translation>kein Grund bekannt</translation>
    </message>
    <message>
        <source>a device log</source>
        <translation>ein Geräteprotokoll</translation>
    </message>
    <message>
        <source>an unnamed examiner</source>
        <translation>ein nicht benannter Bearbeiter</translation>
    </message>
    <message>
        <source>All code of the package was read: %1</source>
        <translation>Der gesamte Code des Pakets wurde gelesen: %1</translation>
    </message>
    <message>
        <source>No package of %1 is in the case: what the app does is not known</source>
        <translation>Im Fall ist kein Paket von %1: Was die App tut, ist nicht bekannt</translation>
    </message>
    <message>
        <source>The package of the installed version, from a device or a store</source>
        <translation>Das Paket der installierten Version, von einem Gerät oder aus einem Store</translation>
    </message>
    <message>
        <source>Installed version %1 is not in the case; the package here is %2</source>
        <translation>Die installierte Version %1 ist nicht im Fall; das Paket hier ist %2</translation>
    </message>
    <message>
        <source>The package of that version, from one of its devices</source>
        <translation>Das Paket dieser Version, von einem Gerät, das sie hat</translation>
    </message>
    <message>
        <source>The main program is encrypted by the store (FairPlay)</source>
        <translation>Das Hauptprogramm ist vom Store verschlüsselt (FairPlay)</translation>
    </message>
    <message>
        <source>A decrypted copy from a test device, or the developer&apos;s own build</source>
        <translation>Eine entschlüsselte Kopie von einem Testgerät oder ein Build direkt vom Entwickler</translation>
    </message>
    <message>
        <source>The app is built with %1: its own code in that form is not read</source>
        <translation>Die App ist mit %1 erstellt: Ihr eigener Code wird in dieser Form nicht gelesen</translation>
    </message>
    <message>
        <source>The framework&apos;s own tools on the bundle, or a runtime log of crypto calls</source>
        <translation>Die Werkzeuge des Frameworks selbst, auf das Bundle angewandt, oder ein Laufzeitprotokoll der Krypto-Aufrufe</translation>
    </message>
    <message>
        <source>Some code of the package is hidden or loaded later: %1</source>
        <translation>Ein Teil des Codes im Paket ist versteckt oder wird nachgeladen: %1</translation>
    </message>
    <message>
        <source>Memory or files of a running app, or the payload from the device</source>
        <translation>Arbeitsspeicher oder Dateien einer laufenden App, oder der nachgeladene Code vom Gerät</translation>
    </message>
    <message>
        <source>%1 destinations of the code cannot be known from the package</source>
        <translation>Ziele im Code, die aus dem Paket nicht bestimmbar sind: %1</translation>
    </message>
    <message>
        <source>A capture of the running app</source>
        <translation>Ein Mitschnitt der laufenden App</translation>
    </message>
    <message>
        <source>There is no capture in the case</source>
        <translation>Der Fall enthält keinen Mitschnitt</translation>
    </message>
    <message>
        <source>A capture at the network that the devices use</source>
        <translation>Ein Mitschnitt in dem Netz, das die Geräte benutzen</translation>
    </message>
    <message>
        <source>Packets of %1 clients</source>
        <translation>Clients mit erfassten Paketen: %1</translation>
    </message>
    <message>
        <source>Its traffic was captured: %1 flows</source>
        <translation>Sein Netzverkehr wurde mitgeschnitten, Flows: %1</translation>
    </message>
    <message>
        <source>No flow is tied to this device: nothing seen is not nothing sent</source>
        <translation>Diesem Gerät ist kein Flow zugeordnet: Dass nichts gesehen wurde, heißt nicht, dass nichts gesendet wurde</translation>
    </message>
    <message>
        <source>A capture of the network that the device uses, or a lease or MAC that ties an address to it</source>
        <translation>Ein Mitschnitt aus dem Netz, das das Gerät benutzt, oder ein Lease oder eine MAC, die ihm eine Adresse zuordnet</translation>
    </message>
    <message>
        <source>Flows are tied to it by address or name only</source>
        <translation>Flows sind ihm nur über Adresse oder Name zugeordnet</translation>
    </message>
    <message>
        <source>Its MAC address or a DHCP lease</source>
        <translation>Seine MAC-Adresse oder ein DHCP-Lease</translation>
    </message>
    <message>
        <source>The client %1 is tied to no device: %2 flows</source>
        <translation>Der Client %1 ist keinem Gerät zugeordnet, Flows: %2</translation>
    </message>
    <message>
        <source>A DHCP log, lease list or the MAC of the device</source>
        <translation>Ein DHCP-Protokoll, eine Lease-Liste oder die MAC des Geräts</translation>
    </message>
    <message>
        <source>The client %1 may be any of %2 devices (ambiguous)</source>
        <translation>Der Client %1 kann jedes von %2 Geräten sein (mehrdeutig)</translation>
    </message>
    <message>
        <source>A DHCP lease, a MAC or a device log of that time</source>
        <translation>Ein DHCP-Lease, eine MAC oder ein Geräteprotokoll aus dieser Zeit</translation>
    </message>
    <message>
        <source>%1 clients have an address of a tunnel on the phone, which says nothing of the device</source>
        <translation>Clients mit der Adresse eines Tunnels auf dem Telefon, die nichts über das Gerät aussagt: %1</translation>
    </message>
    <message>
        <source>The usage log of the same phone and time, or its management record</source>
        <translation>Das Nutzungsprotokoll desselben Telefons und Zeitraums oder sein Datensatz in der Geräteverwaltung</translation>
    </message>
    <message>
        <source>%1 of %2 flows are encrypted (TLS): their payload is not visible</source>
        <translation>%1 von %2 Flows sind verschlüsselt (TLS): Ihre Nutzdaten sind nicht sichtbar</translation>
    </message>
    <message>
        <source>A proxy capture with the device owner&apos;s consent, or a runtime log of the app</source>
        <translation>Ein Proxy-Mitschnitt mit Einwilligung des Gerätebesitzers oder ein Laufzeitprotokoll der App</translation>
    </message>
    <message>
        <source>%1 flows use TLS 1.3, where the certificate is not visible on the wire</source>
        <translation>Flows mit TLS 1.3, bei dem das Zertifikat im Netzverkehr nicht sichtbar ist: %1</translation>
    </message>
    <message>
        <source>An active look at the server, or a proxy capture</source>
        <translation>Eine aktive Abfrage des Servers oder ein Proxy-Mitschnitt</translation>
    </message>
    <message>
        <source>%1 hellos hide the server name (Encrypted ClientHello)</source>
        <translation>Hellos, die den Servernamen verbergen (Encrypted ClientHello): %1</translation>
    </message>
    <message>
        <source>The resolver&apos;s log, or a device log of the time</source>
        <translation>Das Protokoll des DNS-Resolvers oder ein Geräteprotokoll aus dieser Zeit</translation>
    </message>
    <message>
        <source>%1 encrypted flows name no server: known by address only</source>
        <translation>Verschlüsselte Flows, die keinen Server nennen und nur über die Adresse bekannt sind: %1</translation>
    </message>
    <message>
        <source>The resolver&apos;s log of the time</source>
        <translation>Das Protokoll des DNS-Resolvers aus dieser Zeit</translation>
    </message>
    <message>
        <source>%1 apps are listed by %2</source>
        <translation>Aufgeführte Apps laut %2: %1</translation>
    </message>
    <message>
        <source>No list of the apps on this device is in the case</source>
        <translation>Im Fall ist keine Liste der Apps auf diesem Gerät</translation>
    </message>
    <message>
        <source>An app inventory of its management, or a bug report</source>
        <translation>Ein App-Inventar seiner Verwaltung oder ein Bug-Report</translation>
    </message>
    <message>
        <source>%1 apps are listed by display name only, without package or hash</source>
        <translation>Apps, die nur mit Anzeigenamen aufgeführt sind, ohne Paket oder Hash: %1</translation>
    </message>
    <message>
        <source>A package list or bug report of the device</source>
        <translation>Eine Paketliste oder ein Bug-Report des Geräts</translation>
    </message>
    <message>
        <source>The device is personally owned: apps outside the work profile are not visible to its management</source>
        <translation>Das Gerät ist ein Privatgerät: Apps außerhalb des Arbeitsprofils sind für seine Verwaltung nicht sichtbar</translation>
    </message>
    <message>
        <source>The owner&apos;s own package list or bug report</source>
        <translation>Eine Paketliste oder ein Bug-Report vom Besitzer selbst</translation>
    </message>
    <message>
        <source>No usable hardware address is recorded: the device is matched by name or address only</source>
        <translation>Keine brauchbare Hardwareadresse verzeichnet: Das Gerät wird nur über Name oder Adresse zugeordnet</translation>
    </message>
    <message>
        <source>A wireless MAC of the network in question (private addresses differ a network)</source>
        <translation>Die WLAN-MAC des Geräts im betreffenden Netz (private Adressen sind je Netz verschieden)</translation>
    </message>
    <message>
        <source>The source names no device: its %1 records are assigned to none</source>
        <translation>Die Quelle nennt kein Gerät: Ihre Datensätze (%1) sind keinem zugeordnet</translation>
    </message>
    <message>
        <source>Which device the report was made on, from whoever made it</source>
        <translation>Die Auskunft, auf welchem Gerät der Bericht erstellt wurde, von der Person, die ihn erstellt hat</translation>
    </message>
    <message>
        <source>No log of the device itself (usage, crypto calls, security events) is in the case</source>
        <translation>Im Fall ist kein Protokoll des Geräts selbst (Nutzung, Krypto-Aufrufe, Sicherheitsereignisse)</translation>
    </message>
    <message>
        <source>A usage log, App Privacy Report, intrusion log or runtime log of the device</source>
        <translation>Ein Nutzungsprotokoll, App-Datenschutzbericht, Intrusion-Protokoll oder Laufzeitprotokoll des Geräts</translation>
    </message>
    <message>
        <source>%1 records of its own logs</source>
        <translation>Datensätze aus seinen eigenen Protokollen: %1</translation>
    </message>
    <message>
        <source>The clock of this capture is %1 of the Date headers of %2 HTTP answers</source>
        <translation>Die Uhr dieses Mitschnitts weicht von den Date-Headern der HTTP-Antworten (%2) ab: %1</translation>
    </message>
    <message>
        <source>A time source of the capturing host; until then set the offset of the file</source>
        <translation>Eine Zeitquelle des mitschneidenden Hosts; bis dahin die Uhrabweichung der Datei einstellen</translation>
    </message>
    <message>
        <source>The host %1 stands in an imported list (%2)</source>
        <translation>Der Host %1 steht in einer importierten Liste (%2)</translation>
    </message>
    <message>
        <source>The server&apos;s address %1 stands in an imported list (%2)</source>
        <translation>Die Adresse %1 des Servers steht in einer importierten Liste (%2)</translation>
    </message>
    <message>
        <source>The app stands in an imported list by its %1 (%2)</source>
        <translation>Die App steht mit ihrem %1 in einer importierten Liste (%2)</translation>
    </message>
    <message>
        <source>The app&apos;s signer stands in an imported list (%1)</source>
        <translation>Der Signierer der App steht in einer importierten Liste (%1)</translation>
    </message>
    <message>
        <source>The key %1 stands in an imported list (%2)</source>
        <translation>Der Schlüssel %1 steht in einer importierten Liste (%2)</translation>
    </message>
    <message>
        <source>A certificate on the wire stands in an imported list (%1)</source>
        <translation>Ein Zertifikat auf der Leitung steht in einer importierten Liste (%1)</translation>
    </message>
    <message>
        <source>%1 rates this very package: %2</source>
        <translation>%1 bewertet genau dieses Paket: %2</translation>
    </message>
    <message>
        <source>%1 rates a package of this name: %2</source>
        <translation>%1 bewertet ein Paket dieses Namens: %2</translation>
    </message>
    <message>
        <source>The host %1 stands in no text of the package: code makes it readable (%2)</source>
        <translation>Der Host %1 steht in keinem Text des Pakets: erst Code macht ihn lesbar (%2)</translation>
    </message>
    <message>
        <source>Names of hosts are generated in the code</source>
        <translation>Namen von Hosts werden im Code erzeugt</translation>
    </message>
    <message>
        <source>The host is fetched from another place first</source>
        <translation>Der Host wird zuerst von anderswo geholt</translation>
    </message>
    <message>
        <source>Further code of the app stands in %1</source>
        <translation>Weiterer Code der App steht in %1</translation>
    </message>
    <message>
        <source>Calls to the server come as regularly as a timer</source>
        <translation>Aufrufe des Servers kommen so regelmäßig wie nach der Uhr</translation>
    </message>
    <message>
        <source>%1 flows speak TLS on a port where nobody expects it</source>
        <translation>%1 Flüsse sprechen TLS auf einem Port, auf dem es niemand erwartet</translation>
    </message>
    <message>
        <source>%1 flows show a certificate that signed itself</source>
        <translation>%1 Flüsse zeigen ein Zertifikat, das sich selbst signiert hat</translation>
    </message>
    <message>
        <source>The app starts with the device</source>
        <translation>Die App startet mit dem Gerät</translation>
    </message>
    <message>
        <source>The app asks for much of a person: %1</source>
        <translation>Die App verlangt viel von einer Person: %1</translation>
    </message>
    <message>
        <source>Three sources that do not know of each other tell the app: %1</source>
        <translation>Drei voneinander unabhängige Quellen nennen die App: %1</translation>
    </message>
    <message>
        <source>Only %1 of %2 known devices are known to have the app</source>
        <translation>Nur von %1 von %2 bekannten Geräten weiß man, dass sie die App haben</translation>
    </message>
    <message>
        <source>Only %1 of %2 clients in the captures went there</source>
        <translation>Nur %1 von %2 Clients der Mitschnitte waren dort</translation>
    </message>
    <message>
        <source>The host&apos;s domain %1 is the one that the package&apos;s name is built from</source>
        <translation>Die Domain %1 des Hosts ist die, aus der der Name des Pakets gebildet ist</translation>
    </message>
    <message>
        <source>The signer calls itself a store&apos;s key: %1</source>
        <translation>Der Signierer nennt sich Schlüssel eines Stores: %1</translation>
    </message>
    <message>
        <source>Pinning by itself is usual</source>
        <translation>Pinning allein ist üblich</translation>
    </message>
    <message>
        <source>The clock of this file is %1 of that of %2: %3 of %4 hosts that both saw agree</source>
        <translation>Die Uhr dieser Datei geht %1 gegenüber %2: %3 von %4 Hosts, die beide sahen, stimmen überein</translation>
    </message>
    <message>
        <source>A time source of the device; until then set the offset of the file, as `keytrail offset --estimate` gives it</source>
        <translation>Eine Zeitquelle des Geräts; bis dahin den Versatz der Datei setzen, wie ihn `keytrail offset --estimate` angibt</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%1 days ago</source>
        <translation>
            <numerusform>vor %1 Tag</numerusform>
            <numerusform>vor %1 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>form of a month, as QLocale::toString takes it</comment>
        <translation>MMM yyyy</translation>
    </message>
</context>
<context>
    <name>TimeForm</name>
    <message>
        <source>%1 d %2</source>
        <comment>days and a clock</comment>
        <translation>%1 T %2</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1, density</source>
        <translation>%1, Dichte</translation>
    </message>
    <message>
        <source>device, app, source</source>
        <translation>Gerät, App, Quelle</translation>
    </message>
    <message>
        <source>unnamed source</source>
        <translation>unbenannte Quelle</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>more traces</source>
        <translation>weitere Spuren</translation>
    </message>
    <message>
        <source>other hosts</source>
        <translation>andere Hosts</translation>
    </message>
    <message>
        <source>app not told</source>
        <translation>App nicht genannt</translation>
    </message>
    <message>
        <source>DNS answers</source>
        <translation>DNS-Antworten</translation>
    </message>
    <message>
        <source>HTTP requests</source>
        <translation>HTTP-Anfragen</translation>
    </message>
    <message>
        <source>TLS hellos</source>
        <translation>TLS-Hellos</translation>
    </message>
    <message>
        <source>Leases</source>
        <translation>Leases</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flows</translation>
    </message>
    <message>
        <source>has the app, on the network, never called it</source>
        <translation>hat die App, war im Netz, hat dort nie angerufen</translation>
    </message>
    <message>
        <source>has the app; no network telemetry of this device</source>
        <translation>hat die App; keine Netzwerktelemetrie dieses Geräts</translation>
    </message>
    <message>
        <source>has the app; no network telemetry of this device; last management %1 UTC</source>
        <translation>hat die App; keine Netzwerktelemetrie dieses Geräts; letzter Verwaltungskontakt %1 UTC</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>form of a day, as QLocale::toString takes it</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>form of a day, as QLocale::toString takes it</comment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>form of a day, as QLocale::toString takes it</comment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>ab Beginn</translation>
    </message>
    <message>
        <source>day %1</source>
        <comment>counted from the first</comment>
        <translation>Tag %1</translation>
    </message>
</context>
<context>
    <name>Touching</name>
    <message>
        <source>it names this as %1</source>
        <translation>dort genannt als „%1“</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>über „%1“</translation>
    </message>
    <message>
        <source>by host name</source>
        <translation>über den Hostnamen</translation>
    </message>
    <message>
        <source>the same host elsewhere</source>
        <translation>derselbe Host an anderer Stelle</translation>
    </message>
    <message>
        <source>by the client&apos;s address</source>
        <translation>über die Adresse des Clients</translation>
    </message>
    <message>
        <source>by hash</source>
        <translation>über den Hash</translation>
    </message>
    <message>
        <source>holds the same key</source>
        <translation>enthält denselben Schlüssel</translation>
    </message>
    <message>
        <source>by package</source>
        <translation>über das Paket</translation>
    </message>
    <message>
        <source>the capture names the app</source>
        <translation>der Mitschnitt nennt die App</translation>
    </message>
    <message>
        <source>by MAC address</source>
        <translation>über die MAC-Adresse</translation>
    </message>
    <message>
        <source>installed on it</source>
        <translation>darauf installiert</translation>
    </message>
    <message>
        <source>said of it</source>
        <translation>dazu festgehalten</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>Seen on the wire</source>
        <translation>Im Netzverkehr gesehen</translation>
    </message>
    <message>
        <source>%1, first %2</source>
        <translation>%1, zuerst %2</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>zu unbekannter Zeit</translation>
    </message>
    <message>
        <source>its key</source>
        <translation>ihr Schlüssel</translation>
    </message>
    <message>
        <source>no tie</source>
        <translation>keine Verknüpfung</translation>
    </message>
    <message>
        <source>unknown host</source>
        <translation>unbekannter Host</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>no destination</source>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>its result may stay on the device</source>
        <translation>ihr Ergebnis bleibt möglicherweise auf dem Gerät</translation>
    </message>
    <message numerus="yes">
        <source>%1 steps</source>
        <translation>
            <numerusform>%1 Schritt</numerusform>
            <numerusform>%1 Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>key match</source>
        <translation>Schlüssel stimmt überein</translation>
    </message>
    <message>
        <source>name, body</source>
        <translation>Name, Inhalt</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>address, name</source>
        <translation>Adresse, Name</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>not on the wire</source>
        <translation>nicht im Netzverkehr</translation>
    </message>
    <message>
        <source>no flow of it in the case</source>
        <translation>kein Flow dazu im Fall</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%1 von %2 Geräten</translation>
    </message>
    <message numerus="yes">
        <source>%1 more have it</source>
        <translation>
            <numerusform>%1 weiteres hat sie</numerusform>
            <numerusform>%1 weitere haben sie</numerusform>
        </translation>
    </message>
    <message>
        <source>MAC, lease</source>
        <translation>MAC, Lease</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>lease</source>
        <translation>Lease</translation>
    </message>
    <message>
        <source>%1 have the app</source>
        <translation>%1 mit der App</translation>
    </message>
    <message>
        <source>no device told</source>
        <translation>kein Gerät bestimmt</translation>
    </message>
    <message>
        <source>none seen calling</source>
        <translation>keines beim Aufruf gesehen</translation>
    </message>
    <message>
        <source>the client is not tied</source>
        <translation>der Client ist nicht zugeordnet</translation>
    </message>
</context>
<context>
    <name>Traces</name>
    <message>
        <source>no destination tied</source>
        <translation>kein Ziel verknüpft</translation>
    </message>
    <message>
        <source>not known from the package</source>
        <translation>aus dem Paket nicht bekannt</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht bestimmt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 seen on the wire, %2 more have the app</source>
        <translation>%1 im Netzverkehr gesehen, %2 weitere haben die App</translation>
    </message>
    <message>
        <source>%1 signs for, %2 against</source>
        <translation>Anzeichen dafür: %1, dagegen: %2</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flows</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Anzeichen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Bewertung</translation>
    </message>
    <message numerus="yes">
        <source>%1 notes</source>
        <translation>
            <numerusform>%1 Notiz</numerusform>
            <numerusform>%1 Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 is no text, empty or too long</source>
        <translation>%1 ist kein Text, leer oder zu lang</translation>
    </message>
    <message>
        <source>%1 is no list of texts, or too long</source>
        <translation>%1 ist keine Liste von Texten oder zu lang</translation>
    </message>
    <message>
        <source>%1 is no number from %2 to %3</source>
        <translation>%1 ist keine Zahl von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 is not known here</source>
        <translation>%1 ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>this kind of check is not known</source>
        <translation>diese Art von Prüfung ist nicht bekannt</translation>
    </message>
    <message>
        <source>a choice wants two options or more</source>
        <translation>eine Auswahl braucht mindestens zwei Möglichkeiten</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>%1 is no id: small letters, digits and hyphens</source>
        <translation>%1 ist keine Id: Kleinbuchstaben, Ziffern und Bindestriche</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>there is a walkthrough with the id %1 already</source>
        <translation>eine Übung mit der Id %1 gibt es schon</translation>
    </message>
    <message>
        <source>the file is larger than a walkthrough may be</source>
        <translation>die Datei ist größer, als eine Übung sein darf</translation>
    </message>
    <message>
        <source>no JSON object; the reader stopped at byte %1</source>
        <translation>kein JSON-Objekt; das Lesen endete bei Byte %1</translation>
    </message>
    <message>
        <source>the format is not “keytrail-training 1”</source>
        <translation>das Format ist nicht „keytrail-training 1“</translation>
    </message>
    <message>
        <source>the level is none of first, further, hard</source>
        <translation>die Schwierigkeit ist weder first noch further noch hard</translation>
    </message>
    <message>
        <source>the evidence %1 is no plain path below the folder</source>
        <translation>Beweismittel %1: kein einfacher Pfad unterhalb des Ordners</translation>
    </message>
    <message>
        <source>there are no steps, or more than %1</source>
        <translation>es gibt keine Schritte oder mehr als %1</translation>
    </message>
    <message>
        <source>two steps have the id %1</source>
        <translation>zwei Schritte haben die Id %1</translation>
    </message>
</context>
<context>
    <name>TrainingScore</name>
    <message>
        <source>Training score sheet</source>
        <translation>Ergebnisbogen des Trainings</translation>
    </message>
    <message>
        <source>Walkthrough: %1 (%2)</source>
        <translation>Übung: %1 (%2)</translation>
    </message>
    <message>
        <source>Begun: %1</source>
        <translation>Begonnen: %1</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Written: %1, by %2</source>
        <translation>Erstellt: %1, mit %2</translation>
    </message>
    <message>
        <source>Done: %1 of %2 steps, %3 of them with the hint; wrong answers: %4</source>
        <translation>Erledigt: %1 von %2 Schritten, davon %3 mit Hinweis; falsche Antworten: %4</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>done with the hint</source>
        <translation>mit Hinweis erledigt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>wrong answers: %1</source>
        <translation>falsche Antworten: %1</translation>
    </message>
    <message>
        <source>The sheet is plain text kept by the learner&apos;s program: it is a record of practice, not a proof.</source>
        <translation>Der Bogen ist reiner Text, den das Programm des Lernenden führt: Er dokumentiert Übung und ist kein Nachweis.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>unknown app</source>
        <translation>unbekannte App</translation>
    </message>
    <message>
        <source>(algorithm not known)</source>
        <translation>(Algorithmus nicht bekannt)</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>form of a day, as QLocale::toString takes it</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 Tag</numerusform>
            <numerusform>%1 Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation>verdächtig</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>harmlos</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>data flow</source>
        <translation>Datenfluss</translation>
    </message>
    <message>
        <source>same method</source>
        <translation>gleiche Methode</translation>
    </message>
    <message>
        <source>call path</source>
        <translation>Aufrufpfad</translation>
    </message>
    <message>
        <source>same class</source>
        <translation>gleiche Klasse</translation>
    </message>
    <message>
        <source>same app</source>
        <translation>gleiche App</translation>
    </message>
    <message>
        <source>goes there</source>
        <translation>geht dorthin</translation>
    </message>
    <message>
        <source>comes from there</source>
        <translation>kommt von dort</translation>
    </message>
    <message>
        <source>guards the connection</source>
        <translation>sichert die Verbindung</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>unerwartet</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>own code</source>
        <translation>eigener Code</translation>
    </message>
    <message>
        <source>encrypt</source>
        <translation>verschlüsseln</translation>
    </message>
    <message>
        <source>decrypt</source>
        <translation>entschlüsseln</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>signieren</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>verifizieren</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>Schlüsseleinigung</translation>
    </message>
    <message>
        <source>generate key</source>
        <translation>Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>read key</source>
        <translation>Schlüssel lesen</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>trust override</source>
        <translation>Vertrauensprüfung umgangen</translation>
    </message>
    <message>
        <source>read certificate</source>
        <translation>Zertifikat lesen</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>Konstante</translation>
    </message>
    <message>
        <source>joined in code</source>
        <translation>im Code zusammengesetzt</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>decoded</source>
        <translation>decodiert</translation>
    </message>
    <message>
        <source>computed by running the code</source>
        <translation>durch Ausführen des Codes berechnet</translation>
    </message>
    <message>
        <source>native code</source>
        <translation>nativer Code</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>string only</source>
        <translation>nur Zeichenkette</translation>
    </message>
    <message>
        <source>not known from the package</source>
        <translation>aus dem Paket nicht bekannt</translation>
    </message>
    <message>
        <source>key in PEM</source>
        <translation>Schlüssel in PEM</translation>
    </message>
    <message>
        <source>public key in DER</source>
        <translation>öffentlicher Schlüssel in DER</translation>
    </message>
    <message>
        <source>key in JSON (JWK)</source>
        <translation>Schlüssel in JSON (JWK)</translation>
    </message>
    <message>
        <source>RSA block</source>
        <translation>RSA-Block</translation>
    </message>
    <message>
        <source>RSA block in base64</source>
        <translation>RSA-Block in Base64</translation>
    </message>
    <message>
        <source>hybrid envelope</source>
        <translation>hybrider Umschlag</translation>
    </message>
    <message>
        <source>EC point</source>
        <translation>EC-Punkt</translation>
    </message>
    <message>
        <source>split APKs</source>
        <translation>Split-APKs</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>ZIP-Archiv</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>is read</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>corporate</source>
        <translation>dienstlich</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>This file is not a Keytrail case, or it cannot be read.</source>
        <translation>Diese Datei ist kein Keytrail-Fall oder nicht lesbar.</translation>
    </message>
    <message>
        <source>The case was made by another version or another program.</source>
        <translation>Der Fall wurde von einer anderen Version oder einem anderen Programm erstellt.</translation>
    </message>
    <message>
        <source>The case is damaged. Its copy or its evidence is needed.</source>
        <translation>Der Fall ist beschädigt. Seine Kopie oder seine Beweismittel werden gebraucht.</translation>
    </message>
    <message>
        <source>The case holds tables that are not ours and is not opened.</source>
        <translation>Der Fall enthält fremde Tabellen und wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>The case cannot be written: it is read-only, or another program writes it.</source>
        <translation>In den Fall kann nicht geschrieben werden: Er ist schreibgeschützt, oder ein anderes Programm schreibt darin.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for the case.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr für den Fall.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beweismittel</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 Datei</numerusform>
            <numerusform>%1 Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message numerus="yes">
        <source>%1 apps</source>
        <translation>
            <numerusform>%1 App</numerusform>
            <numerusform>%1 Apps</numerusform>
        </translation>
    </message>
    <message>
        <source>Binaries</source>
        <translation>Binärdateien</translation>
    </message>
    <message numerus="yes">
        <source>%1 binaries</source>
        <translation>
            <numerusform>%1 Binärdatei</numerusform>
            <numerusform>%1 Binärdateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message numerus="yes">
        <source>%1 operations</source>
        <translation>
            <numerusform>%1 Operation</numerusform>
            <numerusform>%1 Operationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%1 keys</source>
        <translation>
            <numerusform>%1 Schlüssel</numerusform>
            <numerusform>%1 Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>Places of keys</source>
        <translation>Fundstellen von Schlüsseln</translation>
    </message>
    <message numerus="yes">
        <source>%1 places of keys</source>
        <translation>
            <numerusform>%1 Fundstelle eines Schlüssels</numerusform>
            <numerusform>%1 Fundstellen von Schlüsseln</numerusform>
        </translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Ziele</translation>
    </message>
    <message numerus="yes">
        <source>%1 destinations</source>
        <translation>
            <numerusform>%1 Ziel</numerusform>
            <numerusform>%1 Ziele</numerusform>
        </translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message numerus="yes">
        <source>%1 links</source>
        <translation>
            <numerusform>%1 Verknüpfung</numerusform>
            <numerusform>%1 Verknüpfungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flows</translation>
    </message>
    <message numerus="yes">
        <source>%1 flows</source>
        <translation>
            <numerusform>%1 Flow</numerusform>
            <numerusform>%1 Flows</numerusform>
        </translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message numerus="yes">
        <source>%1 DNS answers</source>
        <translation>
            <numerusform>%1 DNS-Antwort</numerusform>
            <numerusform>%1 DNS-Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message numerus="yes">
        <source>%1 HTTP requests</source>
        <translation>
            <numerusform>%1 HTTP-Anfrage</numerusform>
            <numerusform>%1 HTTP-Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message numerus="yes">
        <source>%1 TLS hellos</source>
        <translation>
            <numerusform>%1 TLS-Hello</numerusform>
            <numerusform>%1 TLS-Hellos</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message numerus="yes">
        <source>%1 certificates</source>
        <translation>
            <numerusform>%1 Zertifikat</numerusform>
            <numerusform>%1 Zertifikate</numerusform>
        </translation>
    </message>
    <message>
        <source>Payload signs</source>
        <translation>Anzeichen in Nutzdaten</translation>
    </message>
    <message numerus="yes">
        <source>%1 payload signs</source>
        <translation>
            <numerusform>%1 Anzeichen in Nutzdaten</numerusform>
            <numerusform>%1 Anzeichen in Nutzdaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Leases</source>
        <translation>Leases</translation>
    </message>
    <message numerus="yes">
        <source>%1 leases</source>
        <translation>
            <numerusform>%1 Lease</numerusform>
            <numerusform>%1 Leases</numerusform>
        </translation>
    </message>
    <message>
        <source>Device records</source>
        <translation>Gerätedatensätze</translation>
    </message>
    <message numerus="yes">
        <source>%1 device records</source>
        <translation>
            <numerusform>%1 Gerätedatensatz</numerusform>
            <numerusform>%1 Gerätedatensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message numerus="yes">
        <source>%1 devices</source>
        <translation>
            <numerusform>%1 Gerät</numerusform>
            <numerusform>%1 Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Installs</source>
        <translation>Installationen</translation>
    </message>
    <message numerus="yes">
        <source>%1 installs</source>
        <translation>
            <numerusform>%1 Installation</numerusform>
            <numerusform>%1 Installationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>%1 Ereignis</numerusform>
            <numerusform>%1 Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message numerus="yes">
        <source>%1 warnings</source>
        <translation>
            <numerusform>%1 Warnung</numerusform>
            <numerusform>%1 Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message numerus="yes">
        <source>%1 findings</source>
        <translation>
            <numerusform>%1 Befund</numerusform>
            <numerusform>%1 Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Spuren</translation>
    </message>
    <message numerus="yes">
        <source>%1 traces</source>
        <translation>
            <numerusform>%1 Spur</numerusform>
            <numerusform>%1 Spuren</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message numerus="yes">
        <source>%1 symbols</source>
        <translation>
            <numerusform>%1 Symbol</numerusform>
            <numerusform>%1 Symbole</numerusform>
        </translation>
    </message>
    <message>
        <source>Added at</source>
        <translation>Hinzugefügt am</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Also installed</source>
        <translation>Auch installiert</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Arch</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binärdatei</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Cipher-Suite</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Clock offset ns</source>
        <translation>Uhrabweichung, ns</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Konformität</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Debuggable</source>
        <translation>Debuggbar</translation>
    </message>
    <message>
        <source>Descriptor</source>
        <translation>Deskriptor</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Device ref</source>
        <translation>Geräteverweis</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Ech</source>
        <translation>ECH</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Berechtigungen (Entitlements)</translation>
    </message>
    <message>
        <source>Entropy in</source>
        <translation>Entropie ein</translation>
    </message>
    <message>
        <source>Entropy out</source>
        <translation>Entropie aus</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Erwartung</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>First packet</source>
        <translation>Erstes Paket</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flow</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Frameworks</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Installed at</source>
        <translation>Installiert am</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Ip</source>
        <translation>IP</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Key algorithm</source>
        <translation>Schlüsselalgorithmus</translation>
    </message>
    <message>
        <source>Key bits</source>
        <translation>Schlüssellänge, Bit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Mac</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Verwaltet</translation>
    </message>
    <message>
        <source>Merged by</source>
        <translation>Zusammengeführt durch</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>Min sdk</source>
        <translation>Min. SDK</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Other ids</source>
        <translation>Weitere Ids</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Eigentum</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Payload in</source>
        <translation>Nutzdaten ein</translation>
    </message>
    <message>
        <source>Payload out</source>
        <translation>Nutzdaten aus</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Protections off</source>
        <translation>Fehlende Schutzmaßnahmen</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Rcode</source>
        <translation>Rcode</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Removed at</source>
        <translation>Entfernt am</translation>
    </message>
    <message>
        <source>Request bytes</source>
        <translation>Anfrage, Bytes</translation>
    </message>
    <message>
        <source>Request type</source>
        <translation>Anfragetyp</translation>
    </message>
    <message>
        <source>Response bytes</source>
        <translation>Antwort, Bytes</translation>
    </message>
    <message>
        <source>Response type</source>
        <translation>Antworttyp</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Wiederaufgenommen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Self signed</source>
        <translation>Selbstsigniert</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Signierer</translation>
    </message>
    <message>
        <source>Signers</source>
        <translation>Signierer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source id</source>
        <translation>Quell-Id</translation>
    </message>
    <message>
        <source>Source ids</source>
        <translation>Quell-Ids</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Splits</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Stated package</source>
        <translation>Angegebenes Paket</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>Zeichenketten</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>Target sdk</source>
        <translation>Ziel-SDK</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Undone at</source>
        <translation>Zurückgenommen am</translation>
    </message>
    <message>
        <source>Uri</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Vendor class</source>
        <translation>Herstellerklasse</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version code</source>
        <translation>Versionscode</translation>
    </message>
    <message>
        <source>Version name</source>
        <translation>Versionsname</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>SPKI SHA-256</source>
        <translation>SPKI SHA-256</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Client MAC</source>
        <translation>Client-MAC</translation>
    </message>
    <message>
        <source>Client port</source>
        <translation>Client-Port</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Out, B</source>
        <translation>Aus, B</translation>
    </message>
    <message>
        <source>In, B</source>
        <translation>Ein, B</translation>
    </message>
    <message>
        <source>Packets out</source>
        <translation>Pakete aus</translation>
    </message>
    <message>
        <source>Packets in</source>
        <translation>Pakete ein</translation>
    </message>
    <message>
        <source>HTTP hosts</source>
        <translation>HTTP-Hosts</translation>
    </message>
    <message>
        <source>Names by DNS</source>
        <translation>Namen laut DNS</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>Verwaltet durch</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Bekannt durch</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Hälfte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Copy the file again from where it was made; compare its size and hash there.</source>
        <translation>Kopieren Sie die Datei erneut von ihrem Ursprung; vergleichen Sie dort Größe und Hash.</translation>
    </message>
    <message>
        <source>Nothing here reads this kind. Export it in another form, or unpack it first.</source>
        <translation>Diese Art wird nicht gelesen. Exportieren Sie sie in anderer Form oder entpacken Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The reader was ended at its time limit. Import this file alone, or a smaller part of it.</source>
        <translation>Der Leser wurde an seiner Zeitgrenze beendet. Importieren Sie diese Datei allein oder einen kleineren Teil davon.</translation>
    </message>
    <message>
        <source>The reader was ended at its memory limit. Import a smaller part of the file.</source>
        <translation>Der Leser wurde an seiner Speichergrenze beendet. Importieren Sie einen kleineren Teil der Datei.</translation>
    </message>
    <message>
        <source>The reader ended on its own. The case is unharmed; keep the file for a report to us.</source>
        <translation>Der Leser hat sich selbst beendet. Der Fall ist unversehrt; heben Sie die Datei für eine Meldung an uns auf.</translation>
    </message>
    <message>
        <source>The file is encrypted. Ask its owner for the open form.</source>
        <translation>Die Datei ist verschlüsselt. Bitten Sie ihren Eigentümer um die offene Form.</translation>
    </message>
    <message>
        <source>Make room on the disk and import again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger und importieren Sie erneut.</translation>
    </message>
    <message>
        <source>Compare size and hash with the original, then import it again.</source>
        <translation>Vergleichen Sie Größe und Hash mit dem Original und importieren Sie erneut.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>the first half of a sentence, ended</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>gehalten in %1</translation>
    </message>
    <message>
        <source>handed to %1</source>
        <translation>übergeben an %1</translation>
    </message>
    <message>
        <source>destination %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Netzverkehr</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Servername</translation>
    </message>
    <message>
        <source>App list</source>
        <translation>App-Liste</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Device log</source>
        <translation>Geräteprotokoll</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>not visible</source>
        <translation>nicht sichtbar</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>Beurteilungen</translation>
    </message>
    <message numerus="yes">
        <source>%1 judgements</source>
        <translation>
            <numerusform>%1 Beurteilung</numerusform>
            <numerusform>%1 Beurteilungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 approvals</source>
        <translation>
            <numerusform>%1 Freigabe</numerusform>
            <numerusform>%1 Freigaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Clock correction</source>
        <translation>Uhrkorrektur</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maskierung</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Trennung</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Tactic</source>
        <translation>Taktik</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Gegenmaßnahme</translation>
    </message>
    <message>
        <source>Detection strategy</source>
        <translation>Erkennungsstrategie</translation>
    </message>
    <message>
        <source>Analytic</source>
        <translation>Analytik</translation>
    </message>
    <message>
        <source>Data component</source>
        <translation>Datenkomponente</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>Datenquelle</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Anlage</translation>
    </message>
    <message numerus="yes">
        <source>%1 objects of ATT&amp;CK</source>
        <translation>
            <numerusform>%1 Objekt von ATT&amp;CK</numerusform>
            <numerusform>%1 Objekte von ATT&amp;CK</numerusform>
        </translation>
    </message>
    <message>
        <source>day %1</source>
        <comment>counted from the first</comment>
        <translation>Tag %1</translation>
    </message>
</context>
<context>
    <name>keytrail::app::ApproveDialog</name>
    <message>
        <source>This operation</source>
        <translation>Diese Operation</translation>
    </message>
    <message>
        <source>This key</source>
        <translation>Dieser Schlüssel</translation>
    </message>
    <message>
        <source>This destination</source>
        <translation>Dieses Ziel</translation>
    </message>
    <message>
        <source>This library</source>
        <translation>Diese Bibliothek</translation>
    </message>
    <message>
        <source>Whatever is signed with this certificate</source>
        <translation>Alles, was mit diesem Zertifikat signiert ist</translation>
    </message>
    <message>
        <source>This app, whatever it does</source>
        <translation>Diese App, was immer sie tut</translation>
    </message>
    <message>
        <source>E&amp;xpires after</source>
        <translation>&amp;Läuft ab nach</translation>
    </message>
    <message>
        <source>Approve by the baseline</source>
        <translation>Durch die Baseline freigeben</translation>
    </message>
    <message>
        <source>Why it is known to be good: it is asked for later</source>
        <translation>Warum es bekannt und unbedenklich ist: Danach wird später gefragt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Freigegeben durch</translation>
    </message>
    <message>
        <source>Day of expiry, UTC</source>
        <translation>Tag des Ablaufs, UTC</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Approved &amp;by</source>
        <translation>Freigegeben &amp;durch</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>Nur in %1</translation>
    </message>
    <message>
        <source>Wherever it is met</source>
        <translation>Wo immer es vorkommt</translation>
    </message>
    <message>
        <source>It covers %1 of this case; what is covered stays in the case and is hidden from triage.</source>
        <translation>Betrifft %1 dieses Falls; Betroffenes bleibt im Fall und wird in der Triage verborgen.</translation>
    </message>
    <message>
        <source>An approval wants a reason</source>
        <translation>Eine Freigabe braucht einen Grund</translation>
    </message>
</context>
<context>
    <name>keytrail::app::CaseSession</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>%1 was not opened</source>
        <translation>%1 wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>Making the sample case</source>
        <translation>Beispielfall wird erstellt</translation>
    </message>
    <message>
        <source>The sample case was not made</source>
        <translation>Der Beispielfall wurde nicht erstellt</translation>
    </message>
    <message>
        <source>The import ended early</source>
        <translation>Der Import endete vorzeitig</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>Drawing conclusions</source>
        <translation>Schlussfolgerungen werden gezogen</translation>
    </message>
    <message>
        <source>The evidence cannot be read from here.</source>
        <translation>Die Beweismittel sind von hier aus nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>keytrail::app::GoBox</name>
    <message>
        <source>Where to go</source>
        <translation>Wohin</translation>
    </message>
</context>
<context>
    <name>keytrail::app::ImportDialog</name>
    <message>
        <source>Cancel the rest</source>
        <translation>Rest abbrechen</translation>
    </message>
    <message>
        <source>Run in the background</source>
        <translation>Im Hintergrund ausführen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Files of the import</source>
        <translation>Dateien des Imports</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <translation>Import in %1</translation>
    </message>
    <message>
        <source>Each file is read in its own closed process, without network. Originals are not changed.</source>
        <translation>Jede Datei wird in einem eigenen abgeschotteten Prozess ohne Netz gelesen. Originale werden nicht verändert.</translation>
    </message>
    <message>
        <source>%1 of %2 files done</source>
        <translation>%1 von %2 Dateien fertig</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 files are in the case</source>
        <translation>Angehalten: %1 von %2 Dateien sind im Fall</translation>
    </message>
    <message>
        <source>Protection that was off while files were read: %1</source>
        <translation>Beim Lesen fehlender Schutz: %1</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Was versucht wurde</translation>
    </message>
    <message>
        <source>Every reader looked at its content; none knows it.</source>
        <translation>Jeder Leser hat den Inhalt geprüft; keiner kennt ihn.</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>Gelesen als %1.</translation>
    </message>
    <message>
        <source>Where it failed</source>
        <translation>Wo es scheiterte</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>Was behalten wurde</translation>
    </message>
    <message>
        <source>Name, size and SHA-256 %1; nothing of the content.</source>
        <translation>Name, Größe und SHA-256 %1; nichts vom Inhalt.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>A file of the same SHA-256 %1 is in the case; nothing was read twice.</source>
        <translation>Eine Datei mit demselben SHA-256 %1 ist im Fall; nichts wurde doppelt gelesen.</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>and %1 more: see Evidence</source>
        <translation>und %1 weitere: siehe Beweismittel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Say what its &amp;columns mean…</source>
        <translation>Bedeutung der &amp;Spalten angeben …</translation>
    </message>
</context>
<context>
    <name>keytrail::app::ImportModel</name>
    <message>
        <source>is read, %1 %</source>
        <translation>wird gelesen, %1 %</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>Erkannt als</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
</context>
<context>
    <name>keytrail::app::KeysOverlay</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>event before, event after</source>
        <translation>Ereignis davor, Ereignis danach</translation>
    </message>
    <message>
        <source>lane above, lane below</source>
        <translation>Zeile darüber, Zeile darunter</translation>
    </message>
    <message>
        <source>move along</source>
        <translation>in der Zeit verschieben</translation>
    </message>
    <message>
        <source>closer, wider</source>
        <translation>näher, weiter</translation>
    </message>
    <message>
        <source>the whole case</source>
        <translation>der ganze Fall</translation>
    </message>
    <message>
        <source>what stands around the event</source>
        <translation>was um das Ereignis herum steht</translation>
    </message>
    <message>
        <source>fold or unfold the lane</source>
        <translation>Zeile ein- oder aufklappen</translation>
    </message>
    <message>
        <source>open the event</source>
        <translation>Ereignis öffnen</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>to the next thing</source>
        <translation>zum nächsten Element</translation>
    </message>
    <message>
        <source>grow from it, fold it</source>
        <translation>von dort erweitern, zusammenfassen</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>einpassen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>Disassembly</source>
        <translation>Disassembly</translation>
    </message>
    <message>
        <source>line by line</source>
        <translation>Zeile für Zeile</translation>
    </message>
    <message>
        <source>follow the call or branch</source>
        <translation>dem Aufruf oder Sprung folgen</translation>
    </message>
    <message>
        <source>who uses it</source>
        <translation>wer es verwendet</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>go to class, method or string</source>
        <translation>zu Klasse, Methode oder Zeichenkette gehen</translation>
    </message>
    <message>
        <source>pin the tab</source>
        <translation>Tab anheften</translation>
    </message>
    <message>
        <source>close the tab</source>
        <translation>Tab schließen</translation>
    </message>
    <message>
        <source>find in the method, next</source>
        <translation>in der Methode suchen, weitersuchen</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>Trace strip</source>
        <translation>Spurleiste</translation>
    </message>
    <message>
        <source>along the trace</source>
        <translation>entlang der Spur</translation>
    </message>
    <message>
        <source>open the joint</source>
        <translation>Verbindungsstelle öffnen</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>move; with Shift select</source>
        <translation>bewegen; mit Umschalt auswählen</translation>
    </message>
    <message>
        <source>copy as hex</source>
        <translation>als Hex kopieren</translation>
    </message>
    <message>
        <source>copy as text</source>
        <translation>als Text kopieren</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>what may come next</source>
        <translation>was als Nächstes kommen kann</translation>
    </message>
    <message>
        <source>complete the field</source>
        <translation>Feld vervollständigen</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtern</translation>
    </message>
    <message>
        <source>to the table</source>
        <translation>zur Tabelle</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>open the row</source>
        <translation>Zeile öffnen</translation>
    </message>
    <message>
        <source>the cell that filters and copies are of</source>
        <translation>Zelle, für die Filtern und Kopieren gelten</translation>
    </message>
    <message>
        <source>filter by the cell, judge, copy, columns</source>
        <translation>nach der Zelle filtern, beurteilen, kopieren, Spalten</translation>
    </message>
    <message>
        <source>What touches it</source>
        <translation>Zusammenhänge</translation>
    </message>
    <message>
        <source>open it, or all of the group</source>
        <translation>öffnen, oder die ganze Gruppe</translation>
    </message>
    <message>
        <source>fold, unfold</source>
        <translation>zuklappen, aufklappen</translation>
    </message>
    <message>
        <source>Keys that are valid here</source>
        <translation>Hier gültige Tasten</translation>
    </message>
    <message>
        <source>Any key puts this away.</source>
        <translation>Jede Taste blendet dies aus.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Aufwärts</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abwärts</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>disassembly or reading view</source>
        <translation>Disassembly oder Leseansicht</translation>
    </message>
    <message>
        <source>the last zoom back, again</source>
        <translation>letzten Zoom zurück, erneut</translation>
    </message>
    <message>
        <source>hours and days</source>
        <translation>Stunden und Tage</translation>
    </message>
    <message>
        <source>Hours and days</source>
        <translation>Stunden und Tage</translation>
    </message>
    <message>
        <source>to the hour beside</source>
        <translation>zur Stunde daneben</translation>
    </message>
    <message>
        <source>show that hour in the lanes</source>
        <translation>diese Stunde in den Zeilen zeigen</translation>
    </message>
    <message>
        <source>Control flow</source>
        <translation>Kontrollfluss</translation>
    </message>
    <message>
        <source>the block beside</source>
        <translation>der Block daneben</translation>
    </message>
    <message>
        <source>the way straight on</source>
        <translation>der Weg geradeaus</translation>
    </message>
    <message>
        <source>the branch that is taken</source>
        <translation>der genommene Sprung</translation>
    </message>
    <message>
        <source>the handler of its exceptions</source>
        <translation>die Behandlung seiner Ausnahmen</translation>
    </message>
    <message>
        <source>where it comes from</source>
        <translation>woher er kommt</translation>
    </message>
    <message>
        <source>fit, full size</source>
        <translation>einpassen, volle Größe</translation>
    </message>
    <message>
        <source>copy the block</source>
        <translation>den Block kopieren</translation>
    </message>
    <message>
        <source>the control flow, and back</source>
        <translation>der Kontrollfluss, und zurück</translation>
    </message>
</context>
<context>
    <name>keytrail::app::MainWindow</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Bytes of the evidence</source>
        <translation>Bytes des Beweismittels</translation>
    </message>
    <message>
        <source>%1 – Keytrail</source>
        <translation>%1 – Keytrail</translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>&amp;Neuer Fall …</translation>
    </message>
    <message>
        <source>&amp;Open a case…</source>
        <translation>Fall ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open the &amp;sample case</source>
        <translation>Beispielf&amp;all öffnen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Import evidence into the case</source>
        <translation>Beweismittel in den Fall importieren</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>&amp;Ordner importieren …</translation>
    </message>
    <message>
        <source>Show the last import</source>
        <translation>Letzten Import anzeigen</translation>
    </message>
    <message>
        <source>&amp;Close the case</source>
        <translation>Fall &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triage</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Gehe zu …</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>&amp;Bytes of the evidence</source>
        <translation>&amp;Bytes des Beweismittels</translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation>Farbschema des &amp;Systems</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Keys of the window</source>
        <translation>&amp;Tasten des Fensters</translation>
    </message>
    <message>
        <source>Language of the &amp;system</source>
        <translation>Sprache des &amp;Systems</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Farbsche&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>&amp;Tabellen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>Keine Aufträge</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>Fortschritt des Auftrags</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>Auftrag abbrechen</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>No case open</source>
        <translation>Kein Fall geöffnet</translation>
    </message>
    <message>
        <source>Keys of the window</source>
        <translation>Tasten des Fensters</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Gewähltes öffnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Along the trace strip</source>
        <translation>Entlang der Spurleiste</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Complete a field name in the filter</source>
        <translation>Feldnamen im Filter vervollständigen</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>From the filter to the table</source>
        <translation>Vom Filter zur Tabelle</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abwärts</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Import evidence</source>
        <translation>Beweismittel importieren</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Keytrail cases (*.%1)</source>
        <translation>Keytrail-Fälle (*.%1)</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Neuer Fall</translation>
    </message>
    <message numerus="yes">
        <source>New case for %n file(s)</source>
        <translation>
            <numerusform>Neuer Fall für %n Datei</numerusform>
            <numerusform>Neuer Fall für %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a file of this name</source>
        <translation>Eine Datei dieses Namens ist vorhanden</translation>
    </message>
    <message>
        <source>%1 is left as it is. Choose another name, or open it as a case.</source>
        <translation>%1 bleibt, wie sie ist. Wählen Sie einen anderen Namen oder öffnen Sie sie als Fall.</translation>
    </message>
    <message>
        <source>An import is running</source>
        <translation>Ein Import läuft</translation>
    </message>
    <message>
        <source>Wait for it, or cancel it, then import again.</source>
        <translation>Warten Sie auf ihn oder brechen Sie ihn ab, dann importieren Sie erneut.</translation>
    </message>
    <message>
        <source>What touches it</source>
        <translation>Zusammenhänge</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>The packets were not saved</source>
        <translation>Die Pakete wurden nicht gespeichert</translation>
    </message>
    <message>
        <source>Choose something first: X shows what touches it.</source>
        <translation>Wählen Sie zuerst etwas: X zeigt, womit es zusammenhängt.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>Filter l&amp;eeren</translation>
    </message>
    <message>
        <source>&amp;Run a command…</source>
        <translation>Befehl &amp;ausführen …</translation>
    </message>
    <message>
        <source>What &amp;touches this</source>
        <translation>&amp;Zusammenhänge</translation>
    </message>
    <message>
        <source>Copy a &amp;link to this</source>
        <translation>&amp;Link hierauf kopieren</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>&amp;One pane alone</source>
        <translation>&amp;Nur ein Bereich</translation>
    </message>
    <message>
        <source>&amp;Meaning of a table&apos;s columns…</source>
        <translation>Be&amp;deutung der Spalten einer Tabelle …</translation>
    </message>
    <message>
        <source>Keys that are valid &amp;here</source>
        <translation>&amp;Hier gültige Tasten</translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation>&amp;Beurteilen</translation>
    </message>
    <message>
        <source>Go to anything, or &gt; command</source>
        <translation>Gehe zu allem, oder &gt; Befehl</translation>
    </message>
    <message>
        <source>Go to (Ctrl+K): an id, a symbol, a link, any text; &gt; and a name runs a command</source>
        <translation>Gehe zu (Strg+K): eine Id, ein Symbol, ein Link, beliebiger Text; &gt; und ein Name führt einen Befehl aus</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Beurteilen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Save the packets of this flow</source>
        <translation>Pakete dieses Flows speichern</translation>
    </message>
    <message>
        <source>Captures (*.pcapng)</source>
        <translation>Mitschnitte (*.pcapng)</translation>
    </message>
    <message>
        <source>A table whose columns are to be told</source>
        <translation>Tabelle, deren Spalten zu bestimmen sind</translation>
    </message>
    <message>
        <source>%1 is no table that can be laid out</source>
        <translation>%1 ist keine Tabelle, die sich in Spalten darstellen lässt</translation>
    </message>
    <message>
        <source>The mapping is saved: tables with these columns are read by it from now on.</source>
        <translation>Die Zuordnung ist gespeichert: Tabellen mit diesen Spalten werden ab jetzt danach gelesen.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Verdict…</source>
        <translation>&amp;Bewertung …</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz …</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Tag …</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Stern</translation>
    </message>
    <message>
        <source>&amp;Approve by the baseline…</source>
        <translation>Durch die Baseline &amp;freigeben …</translation>
    </message>
    <message>
        <source>&amp;End this approval</source>
        <translation>Di&amp;ese Freigabe beenden</translation>
    </message>
    <message>
        <source>S&amp;how what the baseline hides</source>
        <translation>Von der Baseline Verborgenes &amp;zeigen</translation>
    </message>
    <message>
        <source>Taken back: %1. Ctrl+Shift+Z does it again.</source>
        <translation>Zurückgenommen: %1. Strg+Umschalt+Z wiederholt es.</translation>
    </message>
    <message>
        <source>Done: %1. Ctrl+Z takes it back.</source>
        <translation>Erledigt: %1. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Nicht ausgeführt: %1</translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>Es gab nichts zu ändern.</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>&amp;Suspicious</source>
        <translation>&amp;Verdächtig</translation>
    </message>
    <message>
        <source>&amp;Benign</source>
        <translation>&amp;Harmlos</translation>
    </message>
    <message>
        <source>&amp;Expected</source>
        <translation>&amp;Erwartet</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Offen</translation>
    </message>
    <message>
        <source>Nothing of this can be approved: choose a trace, an operation, a key, a destination or an app.</source>
        <translation>Davon lässt sich nichts freigeben: Wählen Sie eine Spur, eine Operation, einen Schlüssel, ein Ziel oder eine App.</translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation>&amp;Graph</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>parts of the window</comment>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>of the keyboard</comment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>F&amp;olgen</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>Hand&amp;buch</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>T&amp;raining</translation>
    </message>
    <message>
        <source>&amp;Check the step, or go on</source>
        <translation>Schritt &amp;prüfen oder weitergehen</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Kennenlernen</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>A folder with walkthroughs</source>
        <translation>Ein Ordner mit Übungen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a place, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the button “Tables” above, where it lists %1</source>
        <translation>die Schaltfläche „Tabellen“ oben, wo sie %1 aufführt</translation>
    </message>
    <message>
        <source>the button %1 above</source>
        <translation>die Schaltfläche %1 oben</translation>
    </message>
    <message>
        <source>the table of %1</source>
        <translation>die Tabelle zu %1</translation>
    </message>
    <message>
        <source>the filter line of %1</source>
        <translation>die Filterzeile zu %1</translation>
    </message>
    <message>
        <source>the pane “%1”</source>
        <translation>der Bereich „%1“</translation>
    </message>
    <message>
        <source>the box “Go to” above</source>
        <translation>das Feld „Gehe zu“ oben</translation>
    </message>
    <message>
        <source>Save the score sheet</source>
        <translation>Ergebnisbogen speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>The score sheet was not saved</source>
        <translation>Der Ergebnisbogen wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>%n Datei geschrieben</numerusform>
            <numerusform>%n Dateien geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>ATT&amp;&amp;CK</source>
        <translation>ATT&amp;&amp;CK</translation>
    </message>
    <message>
        <source>Control &amp;flow of the method</source>
        <translation>Kontroll&amp;fluss der Methode</translation>
    </message>
    <message>
        <source>Sa&amp;ve the filter…</source>
        <translation>Filter &amp;speichern…</translation>
    </message>
    <message>
        <source>Save&amp;d filters</source>
        <translation>&amp;Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Ti&amp;mes</source>
        <translation>&amp;Zeiten</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>Zeiten in &amp;UTC</translation>
    </message>
    <message>
        <source>Times of this &amp;computer&apos;s zone</source>
        <translation>Zeiten in der Zone dieses &amp;Computers</translation>
    </message>
    <message>
        <source>Times from the case&apos;s &amp;first one</source>
        <translation>Zeiten ab der &amp;ersten des Falls</translation>
    </message>
    <message>
        <source>&amp;Next form of times</source>
        <translation>&amp;Nächste Form der Zeiten</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>Text as &amp;large as the system&apos;s</source>
        <translation>Text so groß wie im S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Panes back in their places</source>
        <translation>Bereiche an ihren &amp;Platz</translation>
    </message>
    <message>
        <source>&amp;Picture of this view…</source>
        <translation>B&amp;ild dieser Ansicht…</translation>
    </message>
    <message>
        <source>&amp;Hours and days in the timeline</source>
        <translation>&amp;Stunden und Tage in der Zeitachse</translation>
    </message>
    <message>
        <source>Open in a &amp;window of its own</source>
        <translation>In eigenem &amp;Fenster öffnen</translation>
    </message>
    <message>
        <source>The case has no time to count from.</source>
        <translation>Der Fall hat keine Zeit, ab der gezählt werden könnte.</translation>
    </message>
    <message>
        <source>From the first</source>
        <translation>Ab der ersten</translation>
    </message>
    <message>
        <source>Form of times: %1</source>
        <translation>Form der Zeiten: %1</translation>
    </message>
    <message>
        <source>How times are shown (Ctrl+Shift+U): UTC, this computer&apos;s zone, or counted from the case&apos;s first one. Filters and files know UTC alone.</source>
        <translation>Wie Zeiten gezeigt werden (Ctrl+Shift+U): UTC, die Zone dieses Computers oder ab der ersten des Falls gezählt. Filter und Dateien kennen nur UTC.</translation>
    </message>
    <message>
        <source>Text at %1 %</source>
        <translation>Text bei %1 %</translation>
    </message>
    <message>
        <source>All panes are back in their places.</source>
        <translation>Alle Bereiche sind wieder an ihrem Platz.</translation>
    </message>
    <message>
        <source>Picture of this view</source>
        <translation>Bild dieser Ansicht</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Bilder (*.png *.svg)</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation>Das Bild wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose something first: it opens in a window of its own.</source>
        <translation>Zuerst etwas auswählen: Es öffnet sich in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
</context>
<context>
    <name>keytrail::app::MappingDialog</name>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>installed app</source>
        <translation>installierte App</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>address lease</source>
        <translation>Adress-Lease</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Spalten von %1</translation>
    </message>
    <message>
        <source>This table is of no kind that Keytrail knows. Say what its columns mean; nothing is imported before. What is guessed stands there already.</source>
        <translation>Diese Tabelle ist von keiner Art, die Keytrail kennt. Geben Sie an, was ihre Spalten bedeuten; vorher wird nichts importiert. Vermutetes ist schon eingetragen.</translation>
    </message>
    <message>
        <source>This table is known as %1; it is read without a mapping. One that you save here comes first.</source>
        <translation>Diese Tabelle ist als %1 bekannt; sie wird ohne Zuordnung gelesen. Eine hier gespeicherte hat Vorrang.</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>Erkannt an</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>Meaning of the columns</source>
        <translation>Bedeutung der Spalten</translation>
    </message>
    <message>
        <source>Meaning of %1</source>
        <translation>Bedeutung von %1</translation>
    </message>
    <message>
        <source>leave aside</source>
        <translation>auslassen</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>ihrem Namen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>no idea</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>&amp;Name of these tables</source>
        <translation>&amp;Name dieser Tabellen</translation>
    </message>
    <message>
        <source>own table</source>
        <translation>eigene Tabelle</translation>
    </message>
    <message>
        <source>Name of these tables</source>
        <translation>Name dieser Tabellen</translation>
    </message>
    <message>
        <source>remembered for every file with these columns</source>
        <translation>gilt für jede Datei mit diesen Spalten</translation>
    </message>
    <message>
        <source>Save and import</source>
        <translation>Speichern und importieren</translation>
    </message>
    <message>
        <source>The mapping cannot be saved: there is no room, or no right to write.</source>
        <translation>Die Zuordnung kann nicht gespeichert werden: kein Platz oder kein Schreibrecht.</translation>
    </message>
    <message>
        <source>These tables want a name of letters and digits.</source>
        <translation>Diese Tabellen brauchen einen Namen aus Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>No column has a meaning yet.</source>
        <translation>Noch hat keine Spalte eine Bedeutung.</translation>
    </message>
    <message>
        <source>Columns with a meaning: %1, left aside: %2.</source>
        <translation>Spalten mit Bedeutung: %1, ausgelassen: %2.</translation>
    </message>
    <message>
        <source>No column names a device: the rows will be tied to none.</source>
        <translation>Keine Spalte nennt ein Gerät: Die Zeilen werden keinem zugeordnet.</translation>
    </message>
    <message>
        <source>Two columns become the same: the first that holds something counts.</source>
        <translation>Zwei Spalten werden zu demselben: Es zählt die erste, die etwas enthält.</translation>
    </message>
</context>
<context>
    <name>keytrail::app::ReportMakers</name>
    <message>
        <source>In plain words</source>
        <translation>In einfachen Worten</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>What the case can and cannot show</source>
        <translation>Was der Fall zeigen kann und was nicht</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beweismittel</translation>
    </message>
    <message>
        <source>What could not be read as it stands</source>
        <translation>Was sich nicht lesen ließ, wie es dasteht</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>The audit chain is unbroken</source>
        <translation>Die Kette des Protokolls ist unversehrt</translation>
    </message>
    <message>
        <source>The audit chain is broken</source>
        <translation>Die Kette des Protokolls ist gebrochen</translation>
    </message>
    <message>
        <source>Every strong trace has a verdict</source>
        <translation>Jede starke Spur hat ein Urteil</translation>
    </message>
    <message numerus="yes">
        <source>%n strong trace(s) without a verdict</source>
        <translation>
            <numerusform>%n starke Spur ohne Urteil</numerusform>
            <numerusform>%n starke Spuren ohne Urteil</numerusform>
        </translation>
    </message>
    <message>
        <source>All evidence was read</source>
        <translation>Alle Beweismittel wurden gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not read</source>
        <translation>
            <numerusform>%n Datei wurde nicht gelesen</numerusform>
            <numerusform>%n Dateien wurden nicht gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the case or evidence of it</source>
        <translation>%1 ist der Fall selbst oder ein Beweismittel davon</translation>
    </message>
    <message>
        <source>The case could be read in part only</source>
        <translation>Der Fall ließ sich nur teilweise lesen</translation>
    </message>
</context>
<context>
    <name>keytrail::app::SayDialog</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What you know of it, and from whom. Ctrl+Enter saves.</source>
        <translation>Was Sie darüber wissen, und von wem. Strg+Eingabe speichert.</translation>
    </message>
    <message>
        <source>A word to find it by. One that it has already is taken away.</source>
        <translation>Ein Wort, um es wiederzufinden. Ein schon vorhandenes wird entfernt.</translation>
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
        <translation>Beweismittel: %1</translation>
    </message>
    <message>
        <source>Making the case of this walkthrough: its evidence is imported…</source>
        <translation>Der Fall dieser Übung wird erstellt: Die Beweismittel werden importiert …</translation>
    </message>
    <message>
        <source>Training: %1</source>
        <translation>Training: %1</translation>
    </message>
    <message>
        <source>The evidence %1 is missing, too large or not beside the walkthrough.</source>
        <translation>Das Beweismittel %1 fehlt, ist zu groß oder liegt nicht bei der Übung.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The case of the walkthrough was not made</source>
        <translation>Der Fall der Übung wurde nicht erstellt</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>Not that. Look again, or ask for the hint.</source>
        <translation>Das ist es nicht. Sehen Sie noch einmal hin, oder lassen Sie sich den Hinweis zeigen.</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::AttackPages</name>
    <message>
        <source>through %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>revoked or deprecated</source>
        <translation>zurückgezogen oder veraltet</translation>
    </message>
    <message>
        <source>Whom MITRE cites</source>
        <translation>Wen MITRE zitiert</translation>
    </message>
    <message>
        <source>version not stated</source>
        <translation>Version nicht angegeben</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>modified %1</source>
        <translation>geändert %1</translation>
    </message>
    <message>
        <source>release %1</source>
        <translation>Ausgabe %1</translation>
    </message>
    <message>
        <source>Stands at %1 of the file</source>
        <translation>Steht bei %1 der Datei</translation>
    </message>
    <message>
        <source>Something of its bundle could not be read: ties may be missing.</source>
        <translation>Etwas von seinem Bündel ließ sich nicht lesen: Verbindungen können fehlen.</translation>
    </message>
    <message>
        <source>In MITRE&apos;s words</source>
        <translation>In den Worten von MITRE</translation>
    </message>
    <message>
        <source>MITRE gives no description.</source>
        <translation>MITRE gibt keine Beschreibung.</translation>
    </message>
    <message>
        <source>Keytrail&apos;s own notes, not MITRE&apos;s words (as of release %1)</source>
        <translation>Keytrails eigene Notizen, nicht die Worte von MITRE (Stand: Ausgabe %1)</translation>
    </message>
    <message>
        <source>Neither a mirrored bundle nor the program&apos;s own notes have this object.</source>
        <translation>Weder ein gespiegeltes Bündel noch die eigenen Notizen des Programms haben dieses Objekt.</translation>
    </message>
    <message>
        <source>Not mirrored in this case</source>
        <translation>In diesem Fall nicht gespiegelt</translation>
    </message>
    <message>
        <source>Import a STIX bundle of ATT&amp;CK (mobile-attack.json of any release) to read MITRE&apos;s own words, relationships and citations here, and to compare releases.</source>
        <translation>Importieren Sie ein STIX-Bündel von ATT&amp;CK (mobile-attack.json einer beliebigen Ausgabe), um hier die Worte, Beziehungen und Zitate von MITRE zu lesen und Ausgaben zu vergleichen.</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>its bundle could not be read whole</source>
        <translation>sein Bündel ließ sich nicht ganz lesen</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>Ausgabe %1</translation>
    </message>
    <message>
        <source>Release %1 does not hold the object</source>
        <translation>Ausgabe %1 enthält das Objekt nicht</translation>
    </message>
    <message>
        <source>No difference between them.</source>
        <translation>Kein Unterschied zwischen ihnen.</translation>
    </message>
    <message>
        <source>Fewer than two releases of this object are in the case: nothing to compare.</source>
        <translation>Weniger als zwei Ausgaben dieses Objekts sind im Fall: nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 zu %2</translation>
    </message>
    <message>
        <source>What of this case could answer each row of the analytics. A state says what can be looked at, never that something was found.</source>
        <translation>Was dieses Falls jede Zeile der Analytiken beantworten könnte. Ein Zustand sagt, was angesehen werden kann, nie dass etwas gefunden wurde.</translation>
    </message>
    <message>
        <source>There is no evidence yet.</source>
        <translation>Es gibt noch keine Beweismittel.</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::AttackPanel</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>MITRE ATT&amp;CK</source>
        <translation>MITRE ATT&amp;CK</translation>
    </message>
    <message>
        <source>Id or name that contains…</source>
        <translation>Kennung oder Name enthält…</translation>
    </message>
    <message>
        <source>Filter by id or name</source>
        <translation>Nach Kennung oder Name filtern</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Kind of object</source>
        <translation>Art des Objekts</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Objects of ATT&amp;CK</source>
        <translation>Objekte von ATT&amp;CK</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>The chosen object</source>
        <translation>Das gewählte Objekt</translation>
    </message>
    <message>
        <source>Differences between releases</source>
        <translation>Unterschiede zwischen Ausgaben</translation>
    </message>
    <message>
        <source>Analytics laid on this case</source>
        <translation>Analytiken auf diesen Fall gelegt</translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation>&amp;Objekt</translation>
    </message>
    <message>
        <source>Between &amp;releases</source>
        <translation>Zwischen Aus&amp;gaben</translation>
    </message>
    <message>
        <source>On this &amp;case</source>
        <translation>Auf diesen &amp;Fall</translation>
    </message>
    <message>
        <source>Context only: that something uses a technique says nothing of this case, and attributes nothing.</source>
        <translation>Nur Kontext: Dass etwas eine Technik nutzt, sagt nichts über diesen Fall und schreibt niemandem etwas zu.</translation>
    </message>
    <message>
        <source>%1: revoked or deprecated</source>
        <translation>%1: zurückgezogen oder veraltet</translation>
    </message>
    <message>
        <source>own notes only</source>
        <translation>nur eigene Notizen</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>Ausgabe %1</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::ClassTreeModel</name>
    <message>
        <source>Libraries and other packages</source>
        <translation>Bibliotheken und andere Pakete</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::CodeView</name>
    <message>
        <source>No case is open. The code of its apps stands here.</source>
        <translation>Kein Fall ist geöffnet. Hier steht der Code seiner Apps.</translation>
    </message>
    <message>
        <source>Reading symbols…</source>
        <translation>Symbole werden gelesen …</translation>
    </message>
    <message>
        <source>No code in this case yet. Import an app package to read its classes.</source>
        <translation>Noch kein Code in diesem Fall. Importieren Sie ein App-Paket, um seine Klassen zu lesen.</translation>
    </message>
    <message>
        <source>Choose a method in the tree, or press G to go to a symbol.</source>
        <translation>Wählen Sie eine Methode im Baum oder drücken Sie G, um zu einem Symbol zu gehen.</translation>
    </message>
    <message>
        <source>This method has no code: it is abstract or native, or stands outside the package.</source>
        <translation>Diese Methode hat keinen Code: Sie ist abstrakt oder nativ oder steht außerhalb des Pakets.</translation>
    </message>
    <message>
        <source>(reading)</source>
        <translation>(wird gelesen)</translation>
    </message>
    <message>
        <source>No symbol contains this.</source>
        <translation>Kein Symbol enthält dies.</translation>
    </message>
    <message>
        <source>not in this listing</source>
        <translation>nicht in dieser Auflistung</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Class, method, string (G)</source>
        <translation>Klasse, Methode, Zeichenkette (G)</translation>
    </message>
    <message>
        <source>Go to symbol</source>
        <translation>Zu Symbol gehen</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Found symbols</source>
        <translation>Gefundene Symbole</translation>
    </message>
    <message>
        <source>Open methods</source>
        <translation>Geöffnete Methoden</translation>
    </message>
    <message>
        <source>Find in this listing</source>
        <translation>In dieser Auflistung suchen</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Weiter (F3)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorheriges</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>There is no reading view of this code: it is made from Dalvik instructions.</source>
        <translation>Von diesem Code gibt es keine Leseansicht: sie entsteht aus Dalvik-Befehlen.</translation>
    </message>
    <message>
        <source>Reading view</source>
        <translation>Leseansicht</translation>
    </message>
    <message>
        <source>Disassembly and reading view</source>
        <translation>Disassembly und Leseansicht</translation>
    </message>
    <message>
        <source>Disassembly</source>
        <translation>Disassembly</translation>
    </message>
    <message>
        <source>What is shown of a method</source>
        <translation>Was von einer Methode gezeigt wird</translation>
    </message>
    <message>
        <source>Control flow</source>
        <translation>Kontrollfluss</translation>
    </message>
    <message>
        <source>Disassembly and control flow</source>
        <translation>Disassembly und Kontrollfluss</translation>
    </message>
    <message>
        <source>F5 goes from the disassembly to the reading view, Space to the control flow</source>
        <translation>F5 wechselt von der Disassembly zur Leseansicht, die Leertaste zum Kontrollfluss</translation>
    </message>
    <message>
        <source>The blocks of this code are not known.</source>
        <translation>Die Blöcke dieses Codes sind nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::ControlFlowView</name>
    <message>
        <source>Blocks are being laid out…</source>
        <translation>Blöcke werden angeordnet…</translation>
    </message>
    <message>
        <source>There are more than %1 blocks: too many for a graph. The listing shows them.</source>
        <translation>Es sind mehr als %1 Blöcke: zu viele für einen Graphen. Das Listing zeigt sie.</translation>
    </message>
    <message>
        <source>straight on</source>
        <translation>geradeaus</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>genommen</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>nicht genommen</translation>
    </message>
    <message>
        <source>case</source>
        <translation>Fall einer Auswahl</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Control flow</source>
        <translation>Kontrollfluss</translation>
    </message>
    <message numerus="yes">
        <source>%1 blocks</source>
        <translation>
            <numerusform>%1 Block</numerusform>
            <numerusform>%1 Blöcke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ways between them</source>
        <translation>
            <numerusform>%1 Weg dazwischen</numerusform>
            <numerusform>%1 Wege dazwischen</numerusform>
        </translation>
    </message>
    <message>
        <source>those that are far are drawn for the chosen block alone</source>
        <translation>weite nur beim gewählten Block gezeichnet</translation>
    </message>
    <message>
        <source>straight on to %1</source>
        <translation>geradeaus zu %1</translation>
    </message>
    <message>
        <source>taken: to %1</source>
        <translation>genommen: zu %1</translation>
    </message>
    <message>
        <source>not taken: to %1</source>
        <translation>nicht genommen: zu %1</translation>
    </message>
    <message>
        <source>jump to %1</source>
        <translation>Sprung zu %1</translation>
    </message>
    <message>
        <source>any other value: to %1</source>
        <translation>jeder andere Wert: zu %1</translation>
    </message>
    <message>
        <source>value %1: to %2</source>
        <translation>Wert %1: zu %2</translation>
    </message>
    <message>
        <source>any exception: to %1</source>
        <translation>jede Ausnahme: zu %1</translation>
    </message>
    <message>
        <source>exception %1: to %2</source>
        <translation>Ausnahme %1: zu %2</translation>
    </message>
    <message>
        <source>to an address that is computed</source>
        <translation>zu einer berechneten Adresse</translation>
    </message>
    <message>
        <source>leaves the method</source>
        <translation>verlässt die Methode</translation>
    </message>
    <message>
        <source>%1. Block %2 of %3: %4</source>
        <translation>%1. Block %2 von %3: %4</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::CoverageModel</name>
    <message>
        <source>Of whom</source>
        <translation>Wovon</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::CoveragePanel</name>
    <message>
        <source>With &amp;blind spots only</source>
        <translation>Nur mit &amp;blinden Flecken</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>Blinde Flecken</translation>
    </message>
    <message>
        <source>Coverage of the chosen one</source>
        <translation>Abdeckung des Gewählten</translation>
    </message>
    <message>
        <source>Blind spots, and what would close them</source>
        <translation>Blinde Flecken, und was sie beheben würde</translation>
    </message>
    <message>
        <source>Of the chosen one</source>
        <translation>Zum Gewählten</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Device, app or capture that contains…</source>
        <translation>Gerät, App oder Mitschnitt mit …</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Copy as a &amp;list</source>
        <translation>Als &amp;Liste kopieren</translation>
    </message>
    <message>
        <source>What the evidence can show and what it cannot stands here, for every app, device and capture. There is no evidence yet.</source>
        <translation>Hier steht für jede App, jedes Gerät und jeden Mitschnitt, was die Beweismittel zeigen können und was nicht. Noch gibt es keine Beweismittel.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>None: of all that is in the case, all is told.</source>
        <translation>Keine: Zu allem, was im Fall ist, ist alles bekannt.</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>Compensating control: %1</source>
        <translation>Ausgleichende Maßnahme: %1</translation>
    </message>
    <message>
        <source>Note a compensating control…</source>
        <translation>Ausgleichende Maßnahme notieren…</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::DisassemblyView</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Disassembly</source>
        <translation>Disassembly</translation>
    </message>
    <message>
        <source>&amp;Go to symbol</source>
        <translation>&amp;Zum Symbol gehen</translation>
    </message>
    <message>
        <source>Find &amp;uses</source>
        <translation>&amp;Verwendungen suchen</translation>
    </message>
    <message>
        <source>&amp;Copy lines</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;symbol</source>
        <translation>&amp;Symbol kopieren</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::EntityPanel</name>
    <message>
        <source>Nothing of this kind is in the case yet. It comes with evidence: packages, captures, exports of the device management.</source>
        <translation>Davon ist noch nichts im Fall. Es kommt mit Beweismitteln: Paketen, Mitschnitten, Exporten der Geräteverwaltung.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%1 hidden by the baseline</source>
        <translation>
            <numerusform>%1 durch die Baseline verborgen</numerusform>
            <numerusform>%1 durch die Baseline verborgen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the i&amp;d</source>
        <translation>&amp;Id kopieren</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>&amp;Selected</source>
        <translation>&amp;Ausgewählt</translation>
    </message>
    <message>
        <source>&amp;Not selected</source>
        <translation>&amp;Nicht ausgewählt</translation>
    </message>
    <message>
        <source>… &amp;and selected</source>
        <translation>… &amp;und ausgewählt</translation>
    </message>
    <message>
        <source>… &amp;or selected</source>
        <translation>… &amp;oder ausgewählt</translation>
    </message>
    <message>
        <source>… and not s&amp;elected</source>
        <translation>… und n&amp;icht ausgewählt</translation>
    </message>
    <message>
        <source>&amp;Apply as filter</source>
        <translation>&amp;Als Filter anwenden</translation>
    </message>
    <message>
        <source>&amp;Prepare as filter</source>
        <translation>Als Filter &amp;vorbereiten</translation>
    </message>
    <message>
        <source>&amp;From this time on</source>
        <translation>A&amp;b dieser Zeit</translation>
    </message>
    <message>
        <source>&amp;Up to this time</source>
        <translation>Bi&amp;s zu dieser Zeit</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::EvidencePanel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Why refused</source>
        <translation>Warum abgelehnt</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>Was behalten wurde</translation>
    </message>
    <message>
        <source>Name, size and hash; nothing of the content.</source>
        <translation>Name, Größe und Hash; nichts vom Inhalt.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>all on while it was read</source>
        <translation>beim Lesen vollständig aktiv</translation>
    </message>
    <message>
        <source>off while it was read: %1</source>
        <translation>beim Lesen nicht aktiv: %1</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>corrected by %1</source>
        <translation>korrigiert um %1</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message>
        <source>at %1: %2</source>
        <translation>bei %1: %2</translation>
    </message>
    <message>
        <source>is read …</source>
        <translation>wird gelesen …</translation>
    </message>
    <message>
        <source>What may come next in the filter</source>
        <translation>Was im Filter als Nächstes kommen kann</translation>
    </message>
    <message>
        <source>for example: %1</source>
        <translation>zum Beispiel: %1</translation>
    </message>
    <message>
        <source>Compare a field of the table: = != &lt; &lt;= &gt; &gt;= contains starts ends matches in within; join by and, or, not.
Ctrl+Space offers what may come next. Example: %1</source>
        <translation>Vergleichen Sie ein Feld der Tabelle: = != &lt; &lt;= &gt; &gt;= contains starts ends matches in within; verknüpfen Sie mit and, or, not.
Strg+Leertaste bietet an, was als Nächstes kommen kann. Beispiel: %1</translation>
    </message>
    <message>
        <source>Enter filters</source>
        <translation>Eingabe filtert</translation>
    </message>
    <message numerus="yes">
        <source>%1 shown that the baseline hides</source>
        <translation>
            <numerusform>%1 angezeigt, die die Baseline verbirgt</numerusform>
            <numerusform>%1 angezeigt, die die Baseline verbirgt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hidden by the baseline</source>
        <translation>
            <numerusform>%1 durch die Baseline verborgen</numerusform>
            <numerusform>%1 durch die Baseline verborgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide what the baseline approves of</source>
        <translation>Verbergen, was die Baseline freigibt</translation>
    </message>
    <message>
        <source>Show what the baseline approves of</source>
        <translation>Zeigen, was die Baseline freigibt</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Saved filters, and those used last (Ctrl+Shift+L)</source>
        <translation>Gespeicherte und zuletzt benutzte Filter (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Name of the filter; one of this name is replaced:</source>
        <translation>Name des Filters; einer dieses Namens wird ersetzt:</translation>
    </message>
    <message>
        <source>not saved: a name is needed, and room for it</source>
        <translation>nicht gespeichert: Es braucht einen Namen und Platz dafür</translation>
    </message>
    <message>
        <source>No filter of this table is saved yet</source>
        <translation>Noch ist kein Filter dieser Tabelle gespeichert</translation>
    </message>
    <message>
        <source>&amp;Save the filter…</source>
        <translation>Filter &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Colour the rows of</source>
        <translation>Zeilen &amp;färben von</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Sand</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Used last</source>
        <translation>&amp;Zuletzt benutzt</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::FlowGraphView</name>
    <message>
        <source>Flow graph</source>
        <translation>Flow-Graph</translation>
    </message>
    <message>
        <source>Dim what does not contain…</source>
        <translation>Abblenden, was nicht enthält …</translation>
    </message>
    <message>
        <source>Dim what does not contain this text</source>
        <translation>Abblenden, was diesen Text nicht enthält</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show the whole graph (Home)</source>
        <translation>Ganzen Graphen zeigen (Pos1)</translation>
    </message>
    <message>
        <source>%1 of %2 things shown</source>
        <translation>%1 von %2 Elementen angezeigt</translation>
    </message>
    <message>
        <source>%1 folded by registrable domain or library</source>
        <translation>%1 nach registrierbarer Domain oder Bibliothek zusammengefasst</translation>
    </message>
    <message>
        <source>%1 dimmed, kept in place</source>
        <translation>%1 abgeblendet, an ihrem Platz</translation>
    </message>
    <message>
        <source>No case is open. Its apps, keys, hosts and devices stand here, tied from code to device.</source>
        <translation>Kein Fall ist geöffnet. Hier stehen seine Apps, Schlüssel, Hosts und Geräte, vom Code bis zum Gerät verknüpft.</translation>
    </message>
    <message>
        <source>Reading the case…</source>
        <translation>Fall wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing to tie yet. Import an app package and a capture: each host, key and device becomes a node.</source>
        <translation>Noch nichts zu verknüpfen. Importieren Sie ein App-Paket und einen Mitschnitt: Jeder Host, Schlüssel und jedes Gerät wird ein Knoten.</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Kinds of things that are lit</source>
        <translation>Arten, die hervorgehoben sind</translation>
    </message>
    <message>
        <source>Dim the things of a kind; they keep their places</source>
        <translation>Dinge einer Art abdunkeln; sie behalten ihre Plätze</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::FlowPanel</name>
    <message>
        <source>Flow</source>
        <translation>Flow</translation>
    </message>
    <message>
        <source>Save packets…</source>
        <translation>Pakete speichern …</translation>
    </message>
    <message>
        <source>Save the packets of this flow to a file of their own</source>
        <translation>Die Pakete dieses Flows in einer eigenen Datei speichern</translation>
    </message>
    <message>
        <source>What both sides said</source>
        <translation>Was beide Seiten gesendet haben</translation>
    </message>
    <message>
        <source>Client to server</source>
        <translation>Client an Server</translation>
    </message>
    <message>
        <source>Server to client</source>
        <translation>Server an Client</translation>
    </message>
    <message>
        <source>Side of the conversation</source>
        <translation>Seite der Kommunikation</translation>
    </message>
    <message>
        <source>Bytes of one side</source>
        <translation>Bytes einer Seite</translation>
    </message>
    <message>
        <source>Follow &amp;stream</source>
        <translation>&amp;Stream verfolgen</translation>
    </message>
    <message>
        <source>&amp;Hex</source>
        <translation>&amp;Hex</translation>
    </message>
    <message>
        <source>&amp;Payload signs</source>
        <translation>&amp;Anzeichen in Nutzdaten</translation>
    </message>
    <message>
        <source>&amp;Payload signs %1</source>
        <translation>&amp;Anzeichen in Nutzdaten %1</translation>
    </message>
    <message>
        <source>Choose a flow, or a trace that was seen on the wire: what both sides said is shown here.</source>
        <translation>Wählen Sie einen Flow oder eine im Netzverkehr gesehene Spur: Hier steht, was beide Seiten gesendet haben.</translation>
    </message>
    <message>
        <source>is read from the evidence …</source>
        <translation>wird aus den Beweismitteln gelesen …</translation>
    </message>
    <message>
        <source>Neither side said anything that the capture holds.</source>
        <translation>Der Mitschnitt enthält nichts, was eine der Seiten gesendet hätte.</translation>
    </message>
    <message>
        <source>→ client</source>
        <translation>→ Client</translation>
    </message>
    <message>
        <source>← server</source>
        <translation>← Server</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 Byte</numerusform>
            <numerusform>%1 Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 missing from the capture</source>
        <translation>%1: Lücke von %2 im Mitschnitt</translation>
    </message>
    <message>
        <source>%1: %2, packet %3</source>
        <translation>%1: %2, Paket %3</translation>
    </message>
    <message>
        <source>More was said than is shown here; save the packets to have all of it.</source>
        <translation>Es wurde mehr gesendet, als hier gezeigt wird; speichern Sie die Pakete, um alles zu haben.</translation>
    </message>
    <message>
        <source>This side said nothing.</source>
        <translation>Diese Seite hat nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::GraphCanvas</name>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::HeatMap</name>
    <message>
        <source>Hours and days</source>
        <translation>Stunden und Tage</translation>
    </message>
    <message>
        <source>%1 and the %2 days after it</source>
        <translation>%1 und die %2 Tage danach</translation>
    </message>
    <message>
        <source>%1, %2:00 to %3:00%4: %5</source>
        <translation>%1, %2:00 bis %3:00%4: %5</translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>%1 Ereignis</numerusform>
            <numerusform>%1 Ereignisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::HelpPanel</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Zur vorigen Seite</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::HelpText</name>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::HexArea</name>
    <message>
        <source>Bytes of the evidence</source>
        <translation>Bytes des Beweismittels</translation>
    </message>
    <message>
        <source>offset 0x%1, byte 0x%2</source>
        <translation>Offset 0x%1, Byte 0x%2</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::HitModel</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Fundstelle</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::HomePanel</name>
    <message>
        <source>What is here</source>
        <translation>Was vorliegt</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>What to open next</source>
        <translation>Was als Nächstes zu öffnen ist</translation>
    </message>
    <message>
        <source>Case home</source>
        <translation>Übersicht des Falls</translation>
    </message>
    <message>
        <source>Case without a name</source>
        <translation>Fall ohne Namen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Import more…</source>
        <translation>Mehr importieren …</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Choose anything: a trace, a row, a place of code. What it is and where it stands in the evidence is shown here.</source>
        <translation>Wählen Sie etwas: eine Spur, eine Zeile, eine Stelle im Code. Hier steht, was es ist und wo es in den Beweismitteln steht.</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Expected use: %1</source>
        <translation>Erwartete Verwendung: %1</translation>
    </message>
    <message>
        <source>and %1 more like it</source>
        <translation>und %1 weitere dieser Art</translation>
    </message>
    <message>
        <source>Signs for</source>
        <translation>Anzeichen dafür</translation>
    </message>
    <message>
        <source>Signs against</source>
        <translation>Anzeichen dagegen</translation>
    </message>
    <message>
        <source>Gaps, and what would close them</source>
        <translation>Lücken, und was sie schließen würde</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>In a trace: </source>
        <translation>In einer Spur: </translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>It stands in no file of this case: a name that the code uses, or a conclusion.</source>
        <translation>Es steht in keiner Datei dieses Falls: ein Name, den der Code verwendet, oder eine Schlussfolgerung.</translation>
    </message>
    <message>
        <source>file not in the case</source>
        <translation>Datei nicht im Fall</translation>
    </message>
    <message>
        <source>Show bytes</source>
        <translation>Bytes zeigen</translation>
    </message>
    <message>
        <source>Show the bytes at %1</source>
        <translation>Bytes bei %1 zeigen</translation>
    </message>
    <message>
        <source>An app that is not in the case</source>
        <translation>Eine App, die nicht im Fall ist</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1: %2. No destination is tied to it.</source>
        <translation>%1: %2. Kein Ziel ist damit verknüpft.</translation>
    </message>
    <message>
        <source>%1: %2, tied to a destination that the package does not tell.</source>
        <translation>%1: %2, verknüpft mit einem Ziel, das aus dem Paket nicht hervorgeht.</translation>
    </message>
    <message>
        <source>%1: %2, tied to %3.</source>
        <translation>%1: %2, verknüpft mit %3.</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Tags: %1</translation>
    </message>
    <message>
        <source>V verdict, ; note, T tag, S star, B approve, Ctrl+Z undo</source>
        <translation>V Bewertung, ; Notiz, T Tag, S Stern, B freigeben, Strg+Z rückgängig</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::LinkLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::ProvenanceView</name>
    <message>
        <source>Provenance</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Copy place</source>
        <translation>Fundstelle kopieren</translation>
    </message>
    <message>
        <source>Copy evidence hash and place</source>
        <translation>Hash des Beweismittels und Fundstelle kopieren</translation>
    </message>
    <message>
        <source>No case is open. The bytes behind a fact stand here.</source>
        <translation>Kein Fall ist geöffnet. Hier stehen die Bytes hinter einem Fakt.</translation>
    </message>
    <message>
        <source>Select a fact: the bytes it was read from stand here, with the block marked.</source>
        <translation>Wählen Sie einen Fakt: Hier stehen die Bytes, aus denen er gelesen wurde, mit markiertem Block.</translation>
    </message>
    <message>
        <source>This has no place of its own in the evidence.</source>
        <translation>Dies hat keine eigene Stelle in den Beweismitteln.</translation>
    </message>
    <message>
        <source>There are no bytes at this place.</source>
        <translation>An dieser Stelle stehen keine Bytes.</translation>
    </message>
    <message>
        <source>no block marked</source>
        <translation>kein Block markiert</translation>
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
        <translation>Suchpaket</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Chapters of the report</source>
        <translation>Kapitel des Berichts</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Preview of the chapter</source>
        <translation>Vorschau des Kapitels</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>nicht gekennzeichnet</translation>
    </message>
    <message>
        <source>Mark of the Traffic Light Protocol</source>
        <translation>Kennzeichnung nach dem Traffic Light Protocol</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Examiner</source>
        <translation>&amp;Prüfer</translation>
    </message>
    <message>
        <source>&amp;Sharing</source>
        <translation>&amp;Weitergabe</translation>
    </message>
    <message>
        <source>Masked in the report</source>
        <translation>Im Bericht verdeckt</translation>
    </message>
    <message>
        <source>&amp;Names and mail of people</source>
        <translation>&amp;Namen und Adressen von Personen</translation>
    </message>
    <message>
        <source>Se&amp;rials: last four only</source>
        <translation>Se&amp;riennummern: nur die letzten vier Zeichen</translation>
    </message>
    <message>
        <source>&amp;Addresses of devices</source>
        <translation>&amp;Adressen der Geräte</translation>
    </message>
    <message>
        <source>Before it is written</source>
        <translation>Vor dem Schreiben</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Geschrieben als</translation>
    </message>
    <message>
        <source>For machines: holds the values of the case as they are</source>
        <translation>Für Maschinen: enthält die Werte des Falls, wie sie sind</translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>&amp;Schreiben…</translation>
    </message>
    <message>
        <source>&amp;Open a template…</source>
        <translation>Vorlage ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Save as te&amp;mplate…</source>
        <translation>Als &amp;Vorlage speichern…</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Was geschrieben wurde</translation>
    </message>
    <message>
        <source>The preview shows the beginning of the chapter; what is written holds all of it.</source>
        <translation>Die Vorschau zeigt den Anfang des Kapitels; geschrieben wird es ganz.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Nothing is masked.</source>
        <translation>Nichts ist verdeckt.</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Ordner für den Bericht</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Written:</source>
        <translation>Geschrieben:</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Templates of reports (*.json)</source>
        <translation>Vorlagen für Berichte (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>Open a template</source>
        <translation>Vorlage öffnen</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 lässt sich nicht öffnen</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::SearchPanel</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Text anywhere in the case: hosts, classes, strings, devices</source>
        <translation>Beliebiger Text im Fall: Hosts, Klassen, Zeichenketten, Geräte</translation>
    </message>
    <message>
        <source>Search the whole case</source>
        <translation>Den ganzen Fall durchsuchen</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>is searched …</source>
        <translation>wird durchsucht …</translation>
    </message>
    <message>
        <source>the first %1 hits</source>
        <translation>die ersten %1 Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%1 hits</source>
        <translation>
            <numerusform>%1 Treffer</numerusform>
            <numerusform>%1 Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::SpotMark</name>
    <message>
        <source>The spot of this step</source>
        <translation>Die Stelle dieses Schritts</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::StartPage</name>
    <message>
        <source>From a public-key operation in an app to the host it protects, the flow that carried it and the phones it ran on.</source>
        <translation>Von einer Operation mit öffentlichem Schlüssel in einer App zu dem Host, den sie schützt, dem Flow, der sie trug, und den Telefonen, auf denen sie lief.</translation>
    </message>
    <message>
        <source>Drop packages, captures and exports here</source>
        <translation>Pakete, Mitschnitte und Exporte hier ablegen</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien auswählen …</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner auswählen …</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Neuer Fall …</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>Fall öffnen …</translation>
    </message>
    <message>
        <source>APK, split APKs, XAPK, AAB, IPA</source>
        <translation>APK, Split-APKs, XAPK, AAB, IPA</translation>
    </message>
    <message>
        <source>pcap, pcapng</source>
        <translation>pcap, pcapng</translation>
    </message>
    <message>
        <source>device management exports, logs</source>
        <translation>Exporte der Geräteverwaltung, Protokolle</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>Zuletzt verwendete Fälle</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Kennenlernen</translation>
    </message>
    <message>
        <source>Sample case: a weather app that talks</source>
        <translation>Beispielfall: eine Wetter-App, die redet</translation>
    </message>
    <message>
        <source>finished, a few minutes to read</source>
        <translation>fertig, in wenigen Minuten gelesen</translation>
    </message>
    <message>
        <source>Keys of the window</source>
        <translation>Tasten des Fensters</translation>
    </message>
    <message>
        <source>every action, and the key that does it</source>
        <translation>jede Aktion und ihre Taste</translation>
    </message>
    <message>
        <source>What is dropped is read in a closed process, never changed, never sent: Keytrail makes no network connection.</source>
        <translation>Abgelegtes wird in einem abgeschotteten Prozess gelesen, nie verändert, nie versendet: Keytrail baut keine Netzverbindung auf.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>not found: %1</source>
        <translation>nicht gefunden: %1</translation>
    </message>
    <message>
        <source>No case was opened yet. Dropping evidence here makes one.</source>
        <translation>Noch kein Fall geöffnet. Beweismittel hier abzulegen erstellt einen.</translation>
    </message>
    <message>
        <source>guided cases in the real window, step by step</source>
        <translation>geführte Fälle im echten Fenster, Schritt für Schritt</translation>
    </message>
    <message numerus="yes">
        <source>%1 walkthroughs</source>
        <translation>
            <numerusform>%1 Übung</numerusform>
            <numerusform>%1 Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Training: %1, %2 done</source>
        <translation>Training: %1, davon %2 erledigt</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::StepCode</name>
    <message>
        <source>At this step</source>
        <translation>Bei diesem Schritt</translation>
    </message>
    <message>
        <source>Show bytes</source>
        <translation>Bytes zeigen</translation>
    </message>
    <message>
        <source>Show the bytes of this step</source>
        <translation>Bytes dieses Schritts zeigen</translation>
    </message>
    <message>
        <source>Choose a step: the code it stands in is shown here.</source>
        <translation>Wählen Sie einen Schritt: Hier steht der Code, zu dem er gehört.</translation>
    </message>
    <message>
        <source>Code at this step</source>
        <translation>Code bei diesem Schritt</translation>
    </message>
    <message>
        <source>This step is no code. It stands at %1 of its file: Show bytes.</source>
        <translation>Dieser Schritt ist kein Code. Er steht bei %1 seiner Datei: Bytes zeigen.</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::StepModel</name>
    <message>
        <source>step %1: %2, %3, %4</source>
        <translation>Schritt %1: %2, %3, %4</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Resolved value</source>
        <translation>Aufgelöster Wert</translation>
    </message>
    <message>
        <source>Where (opens it)</source>
        <translation>Fundstelle (öffnet sie)</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::TableColumns</name>
    <message>
        <source>&amp;More columns</source>
        <translation>&amp;Weitere Spalten</translation>
    </message>
    <message>
        <source>of its %1</source>
        <translation>Felder von „%1“</translation>
    </message>
    <message>
        <source>&amp;Widths by content</source>
        <translation>&amp;Breiten nach Inhalt</translation>
    </message>
    <message>
        <source>&amp;Columns as they came</source>
        <translation>&amp;Spalten wie am Anfang</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::TimelineView</name>
    <message>
        <source>beacon, every %1</source>
        <translation>Beacon, alle %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>Der ganze Fall</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Whole case</source>
        <translation>Ganzer Fall</translation>
    </message>
    <message>
        <source>%1   whole case, %2 events; the frame is what the lanes below show</source>
        <translation>%1   ganzer Fall, Ereignisse: %2; der Rahmen ist, was die Zeilen unten zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%1 lanes</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 folded</source>
        <translation>, %1 zusammengefasst</translation>
    </message>
    <message>
        <source>No case is open. Flows, management events and installs stand here in time.</source>
        <translation>Kein Fall ist geöffnet. Hier stehen Flows, Verwaltungsereignisse und Installationen in der Zeit.</translation>
    </message>
    <message>
        <source>Reading the case…</source>
        <translation>Fall wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing with a time yet. Import a capture or a device export to fill the lanes.</source>
        <translation>Noch nichts mit Zeitangabe. Importieren Sie einen Mitschnitt oder Geräteexport, um die Zeilen zu füllen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 events in the range</source>
        <translation>
            <numerusform>%1 Ereignis im Bereich</numerusform>
            <numerusform>%1 Ereignisse im Bereich</numerusform>
        </translation>
    </message>
    <message>
        <source>folded lanes, and lanes too full for single marks, show density</source>
        <translation>zusammengefasste und für einzelne Marken zu volle Zeilen zeigen die Dichte</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows state no time and are not shown</source>
        <translation>
            <numerusform>%1 Datensatz ohne Zeitangabe, nicht gezeigt</numerusform>
            <numerusform>%1 Datensätze ohne Zeitangabe, nicht gezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::TouchPanel</name>
    <message>
        <source>What touches</source>
        <translation>Zusammenhänge</translation>
    </message>
    <message>
        <source>Follow the selection</source>
        <translation>Der Auswahl folgen</translation>
    </message>
    <message>
        <source>Only what contains…</source>
        <translation>Nur was enthält …</translation>
    </message>
    <message>
        <source>Filter what touches it</source>
        <translation>Zusammenhänge filtern</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What touches it</source>
        <translation>Zusammenhänge</translation>
    </message>
    <message>
        <source>Enter shows them all in their table</source>
        <translation>Eingabe zeigt alle in ihrer Tabelle</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Nothing else in the case is tied to it.</source>
        <translation>Sonst ist im Fall nichts damit verknüpft.</translation>
    </message>
    <message>
        <source>press X on anything</source>
        <translation>X auf etwas drücken</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::TracePanel</name>
    <message>
        <source>Trace</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Steps of the trace</source>
        <translation>Schritte der Spur</translation>
    </message>
    <message>
        <source>trace %1, %2, code to device</source>
        <translation>Spur %1, %2, vom Code zum Gerät</translation>
    </message>
    <message>
        <source>There is no trace in this case yet. It begins in the code of an app package; a capture and a device export complete it. Ctrl+I imports.</source>
        <translation>In diesem Fall gibt es noch keine Spur. Sie beginnt im Code eines App-Pakets; ein Mitschnitt und ein Geräteexport vervollständigen sie. Strg+I importiert.</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::TraceStrip</name>
    <message>
        <source>Trace, from code to device</source>
        <translation>Spur, vom Code zum Gerät</translation>
    </message>
    <message>
        <source>gap: %1</source>
        <translation>Lücke: %1</translation>
    </message>
    <message>
        <source>Choose a trace: its way from code to device stands here.</source>
        <translation>Wählen Sie eine Spur: Hier steht ihr Weg vom Code zum Gerät.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::TracesPanel</name>
    <message>
        <source>%1 %2, %3 of them expected</source>
        <translation>%1 %2, davon %3 erwartet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>expected use stays in the list, dimmed and last by score</source>
        <translation>erwartete Verwendung bleibt in der Liste, abgeblendet und nach Punkten zuletzt</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::TrainingPanel</name>
    <message>
        <source>for a first look</source>
        <translation>zum Einstieg</translation>
    </message>
    <message>
        <source>further</source>
        <translation>für Fortgeschrittene</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>schwierig</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Guided cases with evidence of our own. Each opens in a case of its own; yours are not touched.</source>
        <translation>Geführte Fälle mit eigens dafür erstellten Beweismitteln. Jeder öffnet sich als eigener Fall; Ihre Fälle bleiben unberührt.</translation>
    </message>
    <message>
        <source>Walkthroughs</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>About the walkthrough</source>
        <translation>Über die Übung</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>S&amp;core sheet…</source>
        <translation>&amp;Ergebnisbogen …</translation>
    </message>
    <message>
        <source>Walkthroughs of a &amp;folder…</source>
        <translation>Übungen eines &amp;Ordners …</translation>
    </message>
    <message>
        <source>&amp;All walkthroughs</source>
        <translation>A&amp;lle Übungen</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Erledigte Schritte</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>Der Schritt</translation>
    </message>
    <message>
        <source>Your answer; Enter checks it</source>
        <translation>Ihre Antwort; die Eingabetaste prüft sie</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>&amp;Open the walkthrough&apos;s case</source>
        <translation>Fall der Übung ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Nächster Schritt</translation>
    </message>
    <message>
        <source>Sho&amp;w the spot</source>
        <translation>Stelle &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Hint</source>
        <translation>Hin&amp;weis</translation>
    </message>
    <message>
        <source>F2 checks, and goes on once the step is done</source>
        <translation>F2 prüft und geht weiter, sobald der Schritt erledigt ist</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 von %2 Schritten</translation>
    </message>
    <message>
        <source>%1, about %2 minutes: %3</source>
        <comment>level, minutes, how far</comment>
        <translation>%1, etwa %2 Minuten: %3</translation>
    </message>
    <message>
        <source>Not read:
%1</source>
        <translation>Nicht gelesen:
%1</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>%1: step %2 of %3</source>
        <translation>%1: Schritt %2 von %3</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, erledigt</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>Markiert: %1</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>To the &amp;list</source>
        <translation>Zur L&amp;iste</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>Nothing is answered yet.</source>
        <translation>Noch keine Antwort gegeben.</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::XrefModel</name>
    <message>
        <source>calls</source>
        <translation>ruft auf</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>liest</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>schreibt</translation>
    </message>
    <message>
        <source>makes</source>
        <translation>erzeugt</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nennt</translation>
    </message>
    <message>
        <source>own code</source>
        <translation>eigener Code</translation>
    </message>
    <message>
        <source>library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>außerhalb</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::XrefPanel</name>
    <message>
        <source>&amp;Own code only</source>
        <translation>Nur &amp;eigener Code</translation>
    </message>
    <message>
        <source>Cross references</source>
        <translation>Querverweise</translation>
    </message>
    <message>
        <source>who uses it</source>
        <translation>wer es verwendet</translation>
    </message>
    <message>
        <source>what it uses</source>
        <translation>was es verwendet</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>ruft auf</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>liest</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>schreibt</translation>
    </message>
    <message>
        <source>makes</source>
        <translation>erzeugt</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nennt</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>%1 of %2 places</source>
        <translation>%1 von %2 Stellen</translation>
    </message>
    <message numerus="yes">
        <source>%1 places</source>
        <translation>
            <numerusform>%1 Stelle</numerusform>
            <numerusform>%1 Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cross references: press X on a symbol</source>
        <translation>Querverweise: X auf einem Symbol drücken</translation>
    </message>
    <message>
        <source>Cross references of %1, %2</source>
        <translation>Querverweise von %1, %2</translation>
    </message>
</context>
</TS>
