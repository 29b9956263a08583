<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>FlowGraph</name>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>in the code of the app</source>
        <translation>dans le code de l’app</translation>
    </message>
    <message>
        <source>uses this key</source>
        <translation>utilise cette clé</translation>
    </message>
    <message>
        <source>named by SNI, %1</source>
        <translation>nommé par SNI, %1</translation>
    </message>
    <message>
        <source>named by HTTP Host, %1</source>
        <translation>nommé par l’en-tête HTTP Host, %1</translation>
    </message>
    <message>
        <source>named by DNS before, %1</source>
        <translation>nommé auparavant par DNS, %1</translation>
    </message>
    <message>
        <source>by its address, %1</source>
        <translation>par son adresse, %1</translation>
    </message>
    <message>
        <source>%1 folded: + shows them</source>
        <translation>%1 regroupés : + les affiche</translation>
    </message>
    <message>
        <source>%1 folded</source>
        <translation>%1 regroupés</translation>
    </message>
    <message>
        <source>not known from the code</source>
        <translation>inconnu d’après le code</translation>
    </message>
    <message>
        <source>Overview of the graph</source>
        <translation>Vue d’ensemble du graphe</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>%1. %2 on public keys in own code, %3 in libraries.</source>
        <translation>%1. %2 à clé publique dans le code propre, %3 dans des bibliothèques.</translation>
    </message>
    <message>
        <source>%1 and %2 named in code.</source>
        <translation>%1 et %2 nommées dans le code.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 captures</source>
        <translation>
            <numerusform>%1 capture</numerusform>
            <numerusform>%1 captures</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2, %3.</source>
        <translation>Du %1 au %2, %3.</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <translation>%1, %2, %3.</translation>
    </message>
    <message>
        <source>an app</source>
        <translation>une app</translation>
    </message>
    <message>
        <source> to </source>
        <translation> vers </translation>
    </message>
    <message>
        <source> and %1 more.</source>
        <translation> et %1 de plus.</translation>
    </message>
    <message>
        <source>%1 of expected use: updates, pinning, libraries.</source>
        <translation>%1 d’usage attendu : mises à jour, épinglage, bibliothèques.</translation>
    </message>
    <message>
        <source>%1 in clear payload: blocks and keys of public-key cryptography.</source>
        <translation>%1 dans des données utiles en clair : blocs et clés de cryptographie asymétrique.</translation>
    </message>
    <message>
        <source>No operation on public keys was found yet.</source>
        <translation>Aucune opération à clé publique trouvée pour l’instant.</translation>
    </message>
    <message>
        <source>%1 refused: </source>
        <translation>%1 refusés : </translation>
    </message>
    <message>
        <source> and others.</source>
        <translation> et d’autres.</translation>
    </message>
    <message>
        <source>%1: something in the evidence could not be read.</source>
        <translation>%1 : une partie des preuves n’a pas pu être lue.</translation>
    </message>
    <message numerus="yes">
        <source>%1 losses</source>
        <translation>
            <numerusform>%1 perte</numerusform>
            <numerusform>%1 pertes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 about how evidence was read.</source>
        <translation>%1 sur la lecture des preuves.</translation>
    </message>
    <message>
        <source>%1 cannot be known from the package.</source>
        <translation>%1 impossibles à connaître d’après le paquet.</translation>
    </message>
    <message>
        <source>Everything: no evidence is in the case yet.</source>
        <translation>Tout : l’affaire ne contient encore aucune preuve.</translation>
    </message>
    <message>
        <source>No capture: what was sent, and where, cannot be said.</source>
        <translation>Aucune capture : impossible de dire ce qui a été envoyé, ni où.</translation>
    </message>
    <message>
        <source>No device management export: devices and who has the app are not known.</source>
        <translation>Aucun export MDM : on ignore quels appareils existent et lesquels ont l’app.</translation>
    </message>
    <message>
        <source>No app package: there is no code to trace from.</source>
        <translation>Aucun paquet d’app : il n’y a pas de code d’où partir.</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Rien n’a été omis.</translation>
    </message>
    <message>
        <source>Nothing is missing for its tier.</source>
        <translation>Rien ne manque pour son niveau.</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Ouvert : %1</translation>
    </message>
    <message>
        <source>%1, %2, score %3</source>
        <translation>%1, %2, score %3</translation>
    </message>
    <message>
        <source>Import a capture</source>
        <translation>Importer une capture</translation>
    </message>
    <message>
        <source>It shows which destinations were contacted, and by whom.</source>
        <translation>Elle montre quelles destinations ont été contactées, et par qui.</translation>
    </message>
    <message>
        <source>Import a device export</source>
        <translation>Importer un export d’appareils</translation>
    </message>
    <message>
        <source>It tells which devices have the app.</source>
        <translation>Il indique quels appareils ont l’app.</translation>
    </message>
    <message>
        <source>Import a package</source>
        <translation>Importer un paquet</translation>
    </message>
    <message>
        <source>Its code says what is encrypted, with which key, for whom.</source>
        <translation>Son code dit ce qui est chiffré, avec quelle clé et pour qui.</translation>
    </message>
    <message>
        <source>Examiner %1</source>
        <translation>Analyste : %1</translation>
    </message>
    <message>
        <source>audit chain broken at entry %1</source>
        <translation>chaîne d’audit rompue à l’entrée %1</translation>
    </message>
    <message numerus="yes">
        <source>audit chain whole, %1 entries</source>
        <translation>
            <numerusform>chaîne d’audit intacte, %1 entrée</numerusform>
            <numerusform>chaîne d’audit intacte, %1 entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in what the evidence can show:</source>
        <translation>%1 dans ce que les preuves peuvent montrer :</translation>
    </message>
    <message numerus="yes">
        <source>%1 blind spots</source>
        <translation>
            <numerusform>%1 angle mort</numerusform>
            <numerusform>%1 angles morts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2) : %3</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>unknown host</source>
        <translation>hôte inconnu</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation>%1, score %2</translation>
    </message>
    <message>
        <source>an unnamed examiner</source>
        <translation>un analyste non nommé</translation>
    </message>
    <message>
        <source>Approved by %1: %2</source>
        <translation>Approuvé par %1 : %2</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Jusqu’au %1.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>verdict “%1”</source>
        <translation>verdict « %1 »</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>star</source>
        <translation>étoile</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>étiquette « %1 »</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>approbation</translation>
    </message>
    <message>
        <source>end of an approval</source>
        <translation>fin d’une approbation</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>Reconnu comme</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>not known from the package</source>
        <translation>inconnu d’après le paquet</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>%1, by DNS before the flow</source>
        <translation>%1, par DNS avant le flux</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Nature</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The result of the operation goes to %1 by data flow</source>
        <translation>Le résultat de l’opération va vers %1 par flux de données</translation>
    </message>
    <message>
        <source>What comes from %1 is verified or decrypted with this key, by data flow</source>
        <translation>Ce qui vient de %1 est vérifié ou déchiffré avec cette clé, par flux de données</translation>
    </message>
    <message>
        <source>The key or trust decision guards the connection to %1</source>
        <translation>La clé ou la décision de confiance protège la connexion à %1</translation>
    </message>
    <message>
        <source>Operation and network call to %1 stand in one method</source>
        <translation>L’opération et l’appel réseau vers %1 sont dans une même méthode</translation>
    </message>
    <message>
        <source>Operation and network call to %1 meet on a call path</source>
        <translation>L’opération et l’appel réseau vers %1 se rejoignent sur un chemin d’appel</translation>
    </message>
    <message>
        <source>Operation and network call to %1 stand in one class</source>
        <translation>L’opération et l’appel réseau vers %1 sont dans une même classe</translation>
    </message>
    <message>
        <source>The app also names %1</source>
        <translation>L’app nomme aussi %1</translation>
    </message>
    <message>
        <source>The key %1 is embedded in the app</source>
        <translation>La clé %1 est embarquée dans l’app</translation>
    </message>
    <message>
        <source>The key %1 is the key of the certificate on the wire</source>
        <translation>La clé %1 est celle du certificat vu sur le réseau</translation>
    </message>
    <message>
        <source>%1 flows name the host in the TLS hello</source>
        <translation>Flux qui nomment l’hôte dans le hello TLS : %1</translation>
    </message>
    <message>
        <source>%1 flows name the host in the HTTP request</source>
        <translation>Flux qui nomment l’hôte dans la requête HTTP : %1</translation>
    </message>
    <message>
        <source>%1 flows go to the address and port that the code names</source>
        <translation>Flux vers l’adresse et le port nommés par le code : %1</translation>
    </message>
    <message>
        <source>%1 flows go to an address that the name resolved to just before</source>
        <translation>Flux vers une adresse que le nom venait de donner par résolution : %1</translation>
    </message>
    <message>
        <source>%1 flows go to the same address</source>
        <translation>Flux vers la même adresse : %1</translation>
    </message>
    <message>
        <source>%1 of %2 flows carry a block of the size and shape that the operation makes</source>
        <translation>%1 flux sur %2 portent un bloc de la taille et de la forme que produit l’opération</translation>
    </message>
    <message>
        <source>The capture itself names the app in %1 flows</source>
        <translation>La capture elle-même nomme l’app, flux : %1</translation>
    </message>
    <message>
        <source>%1 says that the app contacted the host</source>
        <translation>%1 indique que l’app a contacté l’hôte</translation>
    </message>
    <message>
        <source>The server&apos;s address also serves %1</source>
        <translation>L’adresse du serveur dessert aussi %1</translation>
    </message>
    <message>
        <source>%1 is told by its MAC address</source>
        <translation>%1 est identifié par son adresse MAC</translation>
    </message>
    <message>
        <source>%1 is told by MAC and DHCP lease</source>
        <translation>%1 est identifié par sa MAC et un bail DHCP</translation>
    </message>
    <message>
        <source>%1 is told by the address its management reports</source>
        <translation>%1 est identifié par l’adresse que déclare sa gestion</translation>
    </message>
    <message>
        <source>%1 is told by its name alone</source>
        <translation>%1 est identifié par son seul nom</translation>
    </message>
    <message>
        <source>%1 has the app according to its management</source>
        <translation>%1 a l’app d’après sa gestion</translation>
    </message>
    <message>
        <source>Unexpected use: %1</source>
        <translation>Usage inattendu : %1</translation>
    </message>
    <message>
        <source>Expected use: %1</source>
        <translation>Usage attendu : %1</translation>
    </message>
    <message>
        <source>Approved by %1: %2</source>
        <translation>Approuvé par %1 : %2</translation>
    </message>
    <message>
        <source>The operation stands in the library %1</source>
        <translation>L’opération se trouve dans la bibliothèque %1</translation>
    </message>
    <message>
        <source>Code, wire and device are each told by two signs</source>
        <translation>Code, réseau et appareil sont chacun établis par deux indices</translation>
    </message>
    <message>
        <source>Code and wire are told, and a device or payload fits</source>
        <translation>Code et réseau sont établis, et un appareil ou des données utiles concordent</translation>
    </message>
    <message>
        <source>The chain holds, but device or app&apos;s presence is open</source>
        <translation>La chaîne tient, mais l’appareil ou la présence de l’app reste ouvert</translation>
    </message>
    <message>
        <source>A part of the chain is missing</source>
        <translation>Une partie de la chaîne manque</translation>
    </message>
    <message>
        <source>The check of the other side&apos;s certificate is switched off.</source>
        <translation>La vérification du certificat de l’autre partie est désactivée.</translation>
    </message>
    <message>
        <source>A pin on a connection to a bare address, or beside a host name check that is switched off, keeps observers out of a channel of its own.</source>
        <translation>Un épinglage sur une connexion à une simple adresse, ou à côté d’un contrôle de nom d’hôte désactivé, tient les observateurs hors d’un canal privé.</translation>
    </message>
    <message>
        <source>Pinning of a known server is usual.</source>
        <translation>L’épinglage d’un serveur connu est habituel.</translation>
    </message>
    <message>
        <source>Key material is only prepared here.</source>
        <translation>Du matériel de clé est seulement préparé ici.</translation>
    </message>
    <message>
        <source>A library does this as part of its work.</source>
        <translation>Une bibliothèque le fait dans le cadre de son travail.</translation>
    </message>
    <message>
        <source>The key is made and kept in the device&apos;s key store.</source>
        <translation>La clé est créée et conservée dans le magasin de clés de l’appareil.</translation>
    </message>
    <message>
        <source>Data is sealed with a key that stands in the app and sent where only the holder of the private half can read it.</source>
        <translation>Des données sont chiffrées avec une clé présente dans l’app et envoyées là où seul le détenteur de la clé privée peut les lire.</translation>
    </message>
    <message>
        <source>Data is sealed with a key that stands in the app; where it goes was not found.</source>
        <translation>Des données sont chiffrées avec une clé présente dans l’app ; leur destination n’a pas été trouvée.</translation>
    </message>
    <message>
        <source>A secret is agreed with a fixed key that stands in the app.</source>
        <translation>Un secret est négocié avec une clé fixe présente dans l’app.</translation>
    </message>
    <message>
        <source>Data is sealed and sent over a channel that is not a usual one.</source>
        <translation>Des données sont chiffrées et envoyées par un canal inhabituel.</translation>
    </message>
    <message>
        <source>The key is fetched at run time, as end-to-end encryption does.</source>
        <translation>La clé est récupérée à l’exécution, comme le fait le chiffrement de bout en bout.</translation>
    </message>
    <message>
        <source>The other side&apos;s key is fetched or made at run time.</source>
        <translation>La clé de l’autre partie est récupérée ou créée à l’exécution.</translation>
    </message>
    <message>
        <source>A signature is checked, as for licences, updates and downloads.</source>
        <translation>Une signature est vérifiée, comme pour des licences, mises à jour et téléchargements.</translation>
    </message>
    <message>
        <source>A private key that stands in the app signs what is sent.</source>
        <translation>Une clé privée présente dans l’app signe ce qui est envoyé.</translation>
    </message>
    <message>
        <source>The app signs with a key of its own.</source>
        <translation>L’app signe avec une clé qui lui est propre.</translation>
    </message>
    <message>
        <source>What comes from the network is opened with a key that stands in the app.</source>
        <translation>Ce qui vient du réseau est déchiffré avec une clé présente dans l’app.</translation>
    </message>
    <message>
        <source>A text of the app or a licence is opened with a public key.</source>
        <translation>Un texte de l’app ou une licence est déchiffré avec une clé publique.</translation>
    </message>
    <message>
        <source>The key pair is made on the device.</source>
        <translation>La paire de clés est créée sur l’appareil.</translation>
    </message>
    <message>
        <source>%1 does not usually talk to %2.</source>
        <translation>%1 ne communique pas habituellement avec %2.</translation>
    </message>
    <message>
        <source>%1 usually talks to %2.</source>
        <translation>%1 communique habituellement avec %2.</translation>
    </message>
    <message>
        <source>No rule speaks of this use.</source>
        <translation>Aucune règle ne décrit cet usage.</translation>
    </message>
    <message>
        <source>It uses the key of an operation that is not expected.</source>
        <translation>Elle utilise la clé d’une opération inattendue.</translation>
    </message>
    <message>
        <source>It checks what comes from the place that an unexpected operation sends to.</source>
        <translation>Elle vérifie ce qui vient de l’endroit où envoie une opération inattendue.</translation>
    </message>
    <message>
        <source>No destination in the code is tied to this operation: its result may stay on the device, or the way is not understood. Look at its callers in the code.</source>
        <translation>Aucune destination dans le code n’est liée à cette opération : son résultat reste peut-être sur l’appareil, ou le chemin n’est pas compris. Examinez ses appelants dans le code.</translation>
    </message>
    <message>
        <source>The code chain is not shown by data flow: read the path between operation and network call.</source>
        <translation>La chaîne de code n’est pas établie par flux de données : lisez le chemin entre l’opération et l’appel réseau.</translation>
    </message>
    <message>
        <source>The destination cannot be known from the package (%1): a capture of the running app would show it.</source>
        <translation>La destination ne peut être connue d’après le paquet (%1) : une capture de l’app en marche la montrerait.</translation>
    </message>
    <message>
        <source>The destination was not seen in any capture of this case: a longer capture, or one from the network the device used, is needed.</source>
        <translation>La destination n’a été vue dans aucune capture de cette affaire : il faut une capture plus longue, ou une du réseau utilisé par l’appareil.</translation>
    </message>
    <message>
        <source>There is no capture in this case: whether the destination was contacted cannot be said.</source>
        <translation>Cette affaire ne contient aucune capture : impossible de dire si la destination a été contactée.</translation>
    </message>
    <message>
        <source>The payload is inside TLS and cannot be seen: a proxy capture or a runtime log of the app would show what is sent.</source>
        <translation>Les données utiles sont dans TLS et invisibles : une capture par proxy ou un journal d’exécution de l’app montrerait ce qui est envoyé.</translation>
    </message>
    <message>
        <source>No payload of the size and shape of this operation was seen in these flows.</source>
        <translation>Aucune donnée utile de la taille et de la forme de cette opération n’a été vue dans ces flux.</translation>
    </message>
    <message>
        <source>The app inventory names the app by its display name only: a package list or bug report of one device would name the package.</source>
        <translation>L’inventaire ne nomme l’app que par son nom affiché : une liste de paquets ou un rapport de bogue d’un appareil nommerait le paquet.</translation>
    </message>
    <message>
        <source>No management export of this case says which devices have the app: an app inventory is needed.</source>
        <translation>Aucun export MDM de cette affaire ne dit quels appareils ont l’app : il faut un inventaire des apps.</translation>
    </message>
    <message>
        <source>No device of the management data could be tied to the client&apos;s address: a DHCP log, a lease list or the device&apos;s MAC is needed.</source>
        <translation>Aucun appareil des données de gestion n’a pu être lié à l’adresse du client : il faut un journal DHCP, une liste de baux ou la MAC de l’appareil.</translation>
    </message>
    <message>
        <source>The client %1 is not tied to a device.</source>
        <translation>Le client %1 n’est lié à aucun appareil.</translation>
    </message>
    <message>
        <source>The client %1 may be any of %2 devices: a lease, a MAC or a device log would tell which.</source>
        <translation>Le client %1 peut être l’un de %2 appareils : un bail, une MAC ou un journal d’appareil dirait lequel.</translation>
    </message>
    <message>
        <source>%1 is told by name only, which is no proof: its MAC or a lease would tie it.</source>
        <translation>%1 n’est identifié que par son nom, ce qui n’est pas une preuve : sa MAC ou un bail le lierait.</translation>
    </message>
    <message>
        <source>%1 is told by address only, which is no proof: its MAC or a lease would tie it.</source>
        <translation>%1 n’est identifié que par son adresse, ce qui n’est pas une preuve : sa MAC ou un bail le lierait.</translation>
    </message>
    <message>
        <source>%1 is personally owned: management shows its work profile only, so whether it has the app outside of it cannot be seen. Ask the owner for a bug report or package list.</source>
        <translation>%1 est un appareil personnel : la gestion ne montre que le profil professionnel, on ne peut donc voir si l’app est présente hors de celui-ci. Demandez au propriétaire un rapport de bogue ou une liste de paquets.</translation>
    </message>
    <message>
        <source>Whether %1 has the app is not known from the management data.</source>
        <translation>Les données de gestion ne disent pas si %1 a l’app.</translation>
    </message>
    <message>
        <source>%1 has version %2, which is not in the case: its package is needed to say what that version does.</source>
        <translation>%1 a la version %2, absente de l’affaire : son paquet est nécessaire pour dire ce que fait cette version.</translation>
    </message>
    <message>
        <source>%1 other device has the app and was not seen calling: a longer capture, or one of their networks, would tell.</source>
        <translation>%1 autre appareil a l’app sans avoir été vu l’appeler : une capture plus longue, ou une de son réseau, le dirait.</translation>
    </message>
    <message>
        <source>%1 other devices have the app and were not seen calling: a longer capture, or one of their networks, would tell.</source>
        <translation>%1 autres appareils ont l’app sans avoir été vus l’appeler : une capture plus longue, ou une de l’un de leurs réseaux, le dirait.</translation>
    </message>
    <message>
        <source>The host not known (%1).</source>
        <translation>L’hôte n’est pas connu (%1).</translation>
    </message>
    <message>
        <source>The host not known.</source>
        <translation>L’hôte n’est pas connu.</translation>
    </message>
    <message>
        <source>The host comes from outside the code that was followed (%1).</source>
        <translation>L’hôte vient de l’extérieur du code suivi (%1).</translation>
    </message>
    <message>
        <source>The host comes from outside the code that was followed.</source>
        <translation>L’hôte vient de l’extérieur du code suivi.</translation>
    </message>
    <message>
        <source>The host comes from a library call (%1).</source>
        <translation>L’hôte vient d’un appel de bibliothèque (%1).</translation>
    </message>
    <message>
        <source>The host comes from a library call.</source>
        <translation>L’hôte vient d’un appel de bibliothèque.</translation>
    </message>
    <message>
        <source>The host is received from the network (%1).</source>
        <translation>L’hôte est reçu du réseau (%1).</translation>
    </message>
    <message>
        <source>The host is received from the network.</source>
        <translation>L’hôte est reçu du réseau.</translation>
    </message>
    <message>
        <source>The host depends on the date or time (%1).</source>
        <translation>L’hôte dépend de la date ou de l’heure (%1).</translation>
    </message>
    <message>
        <source>The host depends on the date or time.</source>
        <translation>L’hôte dépend de la date ou de l’heure.</translation>
    </message>
    <message>
        <source>The host depends on random numbers (%1).</source>
        <translation>L’hôte dépend de nombres aléatoires (%1).</translation>
    </message>
    <message>
        <source>The host depends on random numbers.</source>
        <translation>L’hôte dépend de nombres aléatoires.</translation>
    </message>
    <message>
        <source>The host is made in native code (%1).</source>
        <translation>L’hôte est construit en code natif (%1).</translation>
    </message>
    <message>
        <source>The host is made in native code.</source>
        <translation>L’hôte est construit en code natif.</translation>
    </message>
    <message>
        <source>The host is entered or measured on the device (%1).</source>
        <translation>L’hôte est saisi ou mesuré sur l’appareil (%1).</translation>
    </message>
    <message>
        <source>The host is entered or measured on the device.</source>
        <translation>L’hôte est saisi ou mesuré sur l’appareil.</translation>
    </message>
    <message>
        <source>The host is read from storage (%1).</source>
        <translation>L’hôte est lu dans le stockage (%1).</translation>
    </message>
    <message>
        <source>The host is read from storage.</source>
        <translation>L’hôte est lu dans le stockage.</translation>
    </message>
    <message>
        <source>The host lies beyond the limits of the analysis (%1).</source>
        <translation>L’hôte est au-delà des limites de l’analyse (%1).</translation>
    </message>
    <message>
        <source>The host lies beyond the limits of the analysis.</source>
        <translation>L’hôte est au-delà des limites de l’analyse.</translation>
    </message>
    <message>
        <source>The host is reached by reflection that was not resolved (%1).</source>
        <translation>L’hôte est atteint par une réflexion non résolue (%1).</translation>
    </message>
    <message>
        <source>The host is reached by reflection that was not resolved.</source>
        <translation>L’hôte est atteint par une réflexion non résolue.</translation>
    </message>
    <message>
        <source>The address is made of parts that are not known from the code of this binary.</source>
        <translation>L’adresse est faite de parties inconnues d’après le code de ce binaire.</translation>
    </message>
    <message>
        <source>The address stands in a string; no call that is understood uses it.</source>
        <translation>L’adresse est dans une chaîne ; aucun appel compris ne l’utilise.</translation>
    </message>
    <message>
        <source>a destination that the code does not reveal</source>
        <translation>une destination que le code ne révèle pas</translation>
    </message>
    <message>
        <source>no reason known</source>
        <translation>aucune raison connue</translation>
    </message>
    <message>
        <source>a device log</source>
        <translation>un journal d’appareil</translation>
    </message>
    <message>
        <source>an unnamed examiner</source>
        <translation>un analyste non nommé</translation>
    </message>
    <message>
        <source>All code of the package was read: %1</source>
        <translation>Tout le code du paquet a été lu : %1</translation>
    </message>
    <message>
        <source>No package of %1 is in the case: what the app does is not known</source>
        <translation>Aucun paquet de %1 dans l’affaire : ce que fait l’app n’est pas connu</translation>
    </message>
    <message>
        <source>The package of the installed version, from a device or a store</source>
        <translation>Le paquet de la version installée, pris sur un appareil ou dans une boutique d’apps</translation>
    </message>
    <message>
        <source>Installed version %1 is not in the case; the package here is %2</source>
        <translation>La version installée %1 n’est pas dans l’affaire ; le paquet présent est %2</translation>
    </message>
    <message>
        <source>The package of that version, from one of its devices</source>
        <translation>Le paquet de cette version, pris sur l’un des appareils qui l’ont</translation>
    </message>
    <message>
        <source>The main program is encrypted by the store (FairPlay)</source>
        <translation>Le programme principal est chiffré par la boutique d’apps (FairPlay)</translation>
    </message>
    <message>
        <source>A decrypted copy from a test device, or the developer&apos;s own build</source>
        <translation>Une copie déchiffrée provenant d’un appareil de test, ou un build fourni par le développeur lui-même</translation>
    </message>
    <message>
        <source>The app is built with %1: its own code in that form is not read</source>
        <translation>L’app est construite avec %1 : son code propre n’est pas lu sous cette forme</translation>
    </message>
    <message>
        <source>The framework&apos;s own tools on the bundle, or a runtime log of crypto calls</source>
        <translation>Les outils du framework lui-même appliqués au bundle, ou un journal d’exécution des appels cryptographiques</translation>
    </message>
    <message>
        <source>Some code of the package is hidden or loaded later: %1</source>
        <translation>Une partie du code du paquet est dissimulée ou chargée ultérieurement : %1</translation>
    </message>
    <message>
        <source>Memory or files of a running app, or the payload from the device</source>
        <translation>La mémoire ou les fichiers d’une app en marche, ou le code chargé récupéré sur l’appareil</translation>
    </message>
    <message>
        <source>%1 destinations of the code cannot be known from the package</source>
        <translation>Destinations du code qui ne peuvent être connues d’après le paquet : %1</translation>
    </message>
    <message>
        <source>A capture of the running app</source>
        <translation>Une capture de l’app en marche</translation>
    </message>
    <message>
        <source>There is no capture in the case</source>
        <translation>L’affaire ne contient aucune capture</translation>
    </message>
    <message>
        <source>A capture at the network that the devices use</source>
        <translation>Une capture sur le réseau qu’utilisent les appareils</translation>
    </message>
    <message>
        <source>Packets of %1 clients</source>
        <translation>Clients dont des paquets ont été capturés : %1</translation>
    </message>
    <message>
        <source>Its traffic was captured: %1 flows</source>
        <translation>Son trafic a été capturé, flux : %1</translation>
    </message>
    <message>
        <source>No flow is tied to this device: nothing seen is not nothing sent</source>
        <translation>Aucun flux n’est lié à cet appareil : n’avoir rien vu ne veut pas dire que rien n’a été envoyé</translation>
    </message>
    <message>
        <source>A capture of the network that the device uses, or a lease or MAC that ties an address to it</source>
        <translation>Une capture du réseau qu’utilise l’appareil, ou un bail ou une MAC qui lui lie une adresse</translation>
    </message>
    <message>
        <source>Flows are tied to it by address or name only</source>
        <translation>Des flux ne lui sont liés que par l’adresse ou le nom</translation>
    </message>
    <message>
        <source>Its MAC address or a DHCP lease</source>
        <translation>Son adresse MAC ou un bail DHCP</translation>
    </message>
    <message>
        <source>The client %1 is tied to no device: %2 flows</source>
        <translation>Le client %1 n’est lié à aucun appareil, flux : %2</translation>
    </message>
    <message>
        <source>A DHCP log, lease list or the MAC of the device</source>
        <translation>Un journal DHCP, une liste de baux ou la MAC de l’appareil</translation>
    </message>
    <message>
        <source>The client %1 may be any of %2 devices (ambiguous)</source>
        <translation>Le client %1 peut être l’un de %2 appareils (ambigu)</translation>
    </message>
    <message>
        <source>A DHCP lease, a MAC or a device log of that time</source>
        <translation>Un bail DHCP, une MAC ou un journal d’appareil de ce moment</translation>
    </message>
    <message>
        <source>%1 clients have an address of a tunnel on the phone, which says nothing of the device</source>
        <translation>Clients ayant l’adresse d’un tunnel sur le téléphone, ce qui ne dit rien de l’appareil : %1</translation>
    </message>
    <message>
        <source>The usage log of the same phone and time, or its management record</source>
        <translation>Le journal d’utilisation du même téléphone au même moment, ou sa fiche dans la gestion</translation>
    </message>
    <message>
        <source>%1 of %2 flows are encrypted (TLS): their payload is not visible</source>
        <translation>%1 flux sur %2 sont chiffrés (TLS) : leurs données utiles ne sont pas visibles</translation>
    </message>
    <message>
        <source>A proxy capture with the device owner&apos;s consent, or a runtime log of the app</source>
        <translation>Une capture par proxy avec le consentement du propriétaire de l’appareil, ou un journal d’exécution de l’app</translation>
    </message>
    <message>
        <source>%1 flows use TLS 1.3, where the certificate is not visible on the wire</source>
        <translation>Flux en TLS 1.3, où le certificat n’est pas visible sur le réseau : %1</translation>
    </message>
    <message>
        <source>An active look at the server, or a proxy capture</source>
        <translation>Une interrogation active du serveur, ou une capture par proxy</translation>
    </message>
    <message>
        <source>%1 hellos hide the server name (Encrypted ClientHello)</source>
        <translation>Hellos qui masquent le nom de serveur (Encrypted ClientHello) : %1</translation>
    </message>
    <message>
        <source>The resolver&apos;s log, or a device log of the time</source>
        <translation>Le journal du résolveur DNS, ou un journal d’appareil de ce moment</translation>
    </message>
    <message>
        <source>%1 encrypted flows name no server: known by address only</source>
        <translation>Flux chiffrés qui ne nomment aucun serveur, connus par l’adresse seulement : %1</translation>
    </message>
    <message>
        <source>The resolver&apos;s log of the time</source>
        <translation>Le journal du résolveur DNS de ce moment</translation>
    </message>
    <message>
        <source>%1 apps are listed by %2</source>
        <translation>Apps répertoriées d’après %2 : %1</translation>
    </message>
    <message>
        <source>No list of the apps on this device is in the case</source>
        <translation>Aucune liste des apps de cet appareil dans l’affaire</translation>
    </message>
    <message>
        <source>An app inventory of its management, or a bug report</source>
        <translation>Un inventaire des apps issu de sa gestion, ou un rapport de bogue</translation>
    </message>
    <message>
        <source>%1 apps are listed by display name only, without package or hash</source>
        <translation>Apps répertoriées par leur seul nom affiché, sans paquet ni hachage : %1</translation>
    </message>
    <message>
        <source>A package list or bug report of the device</source>
        <translation>Une liste de paquets ou un rapport de bogue de l’appareil</translation>
    </message>
    <message>
        <source>The device is personally owned: apps outside the work profile are not visible to its management</source>
        <translation>L’appareil est personnel : les apps hors du profil professionnel ne sont pas visibles pour sa gestion</translation>
    </message>
    <message>
        <source>The owner&apos;s own package list or bug report</source>
        <translation>Une liste de paquets ou un rapport de bogue fourni par le propriétaire lui-même</translation>
    </message>
    <message>
        <source>No usable hardware address is recorded: the device is matched by name or address only</source>
        <translation>Aucune adresse matérielle exploitable n’est enregistrée : l’appareil n’est reconnu que par son nom ou son adresse</translation>
    </message>
    <message>
        <source>A wireless MAC of the network in question (private addresses differ a network)</source>
        <translation>La MAC Wi-Fi pour le réseau en question (les adresses privées diffèrent d’un réseau à l’autre)</translation>
    </message>
    <message>
        <source>The source names no device: its %1 records are assigned to none</source>
        <translation>La source ne nomme aucun appareil : ses enregistrements (%1) ne sont attribués à aucun</translation>
    </message>
    <message>
        <source>Which device the report was made on, from whoever made it</source>
        <translation>Sur quel appareil le rapport a été produit, auprès de la personne qui l’a produit</translation>
    </message>
    <message>
        <source>No log of the device itself (usage, crypto calls, security events) is in the case</source>
        <translation>Aucun journal de l’appareil lui-même (utilisation, appels cryptographiques, événements de sécurité) dans l’affaire</translation>
    </message>
    <message>
        <source>A usage log, App Privacy Report, intrusion log or runtime log of the device</source>
        <translation>Un journal d’utilisation, un rapport de confidentialité des apps, un journal d’intrusion ou un journal d’exécution de l’appareil</translation>
    </message>
    <message>
        <source>%1 records of its own logs</source>
        <translation>Enregistrements de ses propres journaux : %1</translation>
    </message>
    <message>
        <source>The clock of this capture is %1 of the Date headers of %2 HTTP answers</source>
        <translation>L’horloge de cette capture s’écarte des en-têtes Date des réponses HTTP (%2) : %1</translation>
    </message>
    <message>
        <source>A time source of the capturing host; until then set the offset of the file</source>
        <translation>Une source de temps de l’hôte de capture ; d’ici là, régler le décalage d’horloge du fichier</translation>
    </message>
    <message>
        <source>The host %1 stands in an imported list (%2)</source>
        <translation>L’hôte %1 figure dans une liste importée (%2)</translation>
    </message>
    <message>
        <source>The server&apos;s address %1 stands in an imported list (%2)</source>
        <translation>L’adresse %1 du serveur figure dans une liste importée (%2)</translation>
    </message>
    <message>
        <source>The app stands in an imported list by its %1 (%2)</source>
        <translation>L’application figure dans une liste importée par son %1 (%2)</translation>
    </message>
    <message>
        <source>The app&apos;s signer stands in an imported list (%1)</source>
        <translation>Le signataire de l’application figure dans une liste importée (%1)</translation>
    </message>
    <message>
        <source>The key %1 stands in an imported list (%2)</source>
        <translation>La clé %1 figure dans une liste importée (%2)</translation>
    </message>
    <message>
        <source>A certificate on the wire stands in an imported list (%1)</source>
        <translation>Un certificat vu sur le réseau figure dans une liste importée (%1)</translation>
    </message>
    <message>
        <source>%1 rates this very package: %2</source>
        <translation>%1 évalue ce paquet précis : %2</translation>
    </message>
    <message>
        <source>%1 rates a package of this name: %2</source>
        <translation>%1 évalue un paquet de ce nom : %2</translation>
    </message>
    <message>
        <source>The host %1 stands in no text of the package: code makes it readable (%2)</source>
        <translation>L’hôte %1 n’est dans aucun texte du paquet : le code le rend lisible (%2)</translation>
    </message>
    <message>
        <source>Names of hosts are generated in the code</source>
        <translation>Des noms d’hôtes sont générés dans le code</translation>
    </message>
    <message>
        <source>The host is fetched from another place first</source>
        <translation>L’hôte est d’abord récupéré ailleurs</translation>
    </message>
    <message>
        <source>Further code of the app stands in %1</source>
        <translation>D’autre code de l’application se trouve dans %1</translation>
    </message>
    <message>
        <source>Calls to the server come as regularly as a timer</source>
        <translation>Les appels au serveur viennent avec la régularité d’une minuterie</translation>
    </message>
    <message>
        <source>%1 flows speak TLS on a port where nobody expects it</source>
        <translation>%1 flux parlent TLS sur un port où personne ne l’attend</translation>
    </message>
    <message>
        <source>%1 flows show a certificate that signed itself</source>
        <translation>%1 flux présentent un certificat auto-signé</translation>
    </message>
    <message>
        <source>The app starts with the device</source>
        <translation>L’application démarre avec l’appareil</translation>
    </message>
    <message>
        <source>The app asks for much of a person: %1</source>
        <translation>L’application demande beaucoup d’une personne : %1</translation>
    </message>
    <message>
        <source>Three sources that do not know of each other tell the app: %1</source>
        <translation>Trois sources indépendantes désignent l’application : %1</translation>
    </message>
    <message>
        <source>Only %1 of %2 known devices are known to have the app</source>
        <translation>On ne connaît l’application que sur %1 des %2 appareils connus</translation>
    </message>
    <message>
        <source>Only %1 of %2 clients in the captures went there</source>
        <translation>Seuls %1 des %2 clients des captures y sont allés</translation>
    </message>
    <message>
        <source>The host&apos;s domain %1 is the one that the package&apos;s name is built from</source>
        <translation>Le domaine %1 de l’hôte est celui dont le nom du paquet est tiré</translation>
    </message>
    <message>
        <source>The signer calls itself a store&apos;s key: %1</source>
        <translation>Le signataire se dit clé d’une boutique : %1</translation>
    </message>
    <message>
        <source>Pinning by itself is usual</source>
        <translation>L’épinglage seul est courant</translation>
    </message>
    <message>
        <source>The clock of this file is %1 of that of %2: %3 of %4 hosts that both saw agree</source>
        <translation>L’horloge de ce fichier est %1 par rapport à celle de %2 : %3 des %4 hôtes vus par les deux concordent</translation>
    </message>
    <message>
        <source>A time source of the device; until then set the offset of the file, as `keytrail offset --estimate` gives it</source>
        <translation>Une source de temps de l’appareil ; d’ici là, définir le décalage du fichier donné par `keytrail offset --estimate`</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%1 days ago</source>
        <translation>
            <numerusform>il y a %1 jour</numerusform>
            <numerusform>il y a %1 jours</numerusform>
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
        <translation>%1 j %2</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1, density</source>
        <translation>%1, densité</translation>
    </message>
    <message>
        <source>device, app, source</source>
        <translation>appareil, app, source</translation>
    </message>
    <message>
        <source>unnamed source</source>
        <translation>source sans nom</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>more traces</source>
        <translation>autres pistes</translation>
    </message>
    <message>
        <source>other hosts</source>
        <translation>autres hôtes</translation>
    </message>
    <message>
        <source>app not told</source>
        <translation>app non indiquée</translation>
    </message>
    <message>
        <source>DNS answers</source>
        <translation>Réponses DNS</translation>
    </message>
    <message>
        <source>HTTP requests</source>
        <translation>Requêtes HTTP</translation>
    </message>
    <message>
        <source>TLS hellos</source>
        <translation>Hellos TLS</translation>
    </message>
    <message>
        <source>Leases</source>
        <translation>Baux</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>has the app, on the network, never called it</source>
        <translation>a l’app, présent sur le réseau, ne l’a jamais appelé</translation>
    </message>
    <message>
        <source>has the app; no network telemetry of this device</source>
        <translation>a l’app ; pas de télémétrie réseau de cet appareil</translation>
    </message>
    <message>
        <source>has the app; no network telemetry of this device; last management %1 UTC</source>
        <translation>a l’app ; pas de télémétrie réseau de cet appareil ; dernier contact de gestion %1 UTC</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>form of a day, as QLocale::toString takes it</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>form of a day, as QLocale::toString takes it</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>form of a day, as QLocale::toString takes it</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>depuis le début</translation>
    </message>
    <message>
        <source>day %1</source>
        <comment>counted from the first</comment>
        <translation>jour %1</translation>
    </message>
</context>
<context>
    <name>Touching</name>
    <message>
        <source>it names this as %1</source>
        <translation>qu’il cite comme « %1 »</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par « %1 »</translation>
    </message>
    <message>
        <source>by host name</source>
        <translation>par le nom d’hôte</translation>
    </message>
    <message>
        <source>the same host elsewhere</source>
        <translation>le même hôte ailleurs</translation>
    </message>
    <message>
        <source>by the client&apos;s address</source>
        <translation>par l’adresse du client</translation>
    </message>
    <message>
        <source>by hash</source>
        <translation>par le hachage</translation>
    </message>
    <message>
        <source>holds the same key</source>
        <translation>contient la même clé</translation>
    </message>
    <message>
        <source>by package</source>
        <translation>par le paquet</translation>
    </message>
    <message>
        <source>the capture names the app</source>
        <translation>la capture nomme l’app</translation>
    </message>
    <message>
        <source>by MAC address</source>
        <translation>par l’adresse MAC</translation>
    </message>
    <message>
        <source>installed on it</source>
        <translation>installé dessus</translation>
    </message>
    <message>
        <source>said of it</source>
        <translation>ce qui en est dit</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>Seen on the wire</source>
        <translation>Vu sur le réseau</translation>
    </message>
    <message>
        <source>%1, first %2</source>
        <translation>%1, d’abord %2</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>à une heure inconnue</translation>
    </message>
    <message>
        <source>its key</source>
        <translation>sa clé</translation>
    </message>
    <message>
        <source>no tie</source>
        <translation>aucun lien</translation>
    </message>
    <message>
        <source>unknown host</source>
        <translation>hôte inconnu</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>port %1</translation>
    </message>
    <message>
        <source>no destination</source>
        <translation>aucune destination</translation>
    </message>
    <message>
        <source>its result may stay on the device</source>
        <translation>son résultat reste peut-être sur l’appareil</translation>
    </message>
    <message numerus="yes">
        <source>%1 steps</source>
        <translation>
            <numerusform>%1 étape</numerusform>
            <numerusform>%1 étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>key match</source>
        <translation>clé identique</translation>
    </message>
    <message>
        <source>name, body</source>
        <translation>nom, contenu</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>address, name</source>
        <translation>adresse, nom</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>les %1</translation>
    </message>
    <message>
        <source>not on the wire</source>
        <translation>pas sur le réseau</translation>
    </message>
    <message>
        <source>no flow of it in the case</source>
        <translation>aucun flux correspondant dans l’affaire</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%1 appareils sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 more have it</source>
        <translation>
            <numerusform>%1 autre l’a</numerusform>
            <numerusform>%1 autres l’ont</numerusform>
        </translation>
    </message>
    <message>
        <source>MAC, lease</source>
        <translation>MAC, bail</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>lease</source>
        <translation>bail</translation>
    </message>
    <message>
        <source>%1 have the app</source>
        <translation>%1 avec l’app</translation>
    </message>
    <message>
        <source>no device told</source>
        <translation>aucun appareil identifié</translation>
    </message>
    <message>
        <source>none seen calling</source>
        <translation>aucun vu l’appelant</translation>
    </message>
    <message>
        <source>the client is not tied</source>
        <translation>le client n’est pas lié</translation>
    </message>
</context>
<context>
    <name>Traces</name>
    <message>
        <source>no destination tied</source>
        <translation>aucune destination liée</translation>
    </message>
    <message>
        <source>not known from the package</source>
        <translation>inconnu d’après le paquet</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>non vu</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non identifié</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 seen on the wire, %2 more have the app</source>
        <translation>%1 vus sur le réseau, %2 de plus ont l’app</translation>
    </message>
    <message>
        <source>%1 signs for, %2 against</source>
        <translation>Indices pour : %1, contre : %2</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message numerus="yes">
        <source>%1 notes</source>
        <translation>
            <numerusform>%1 note</numerusform>
            <numerusform>%1 notes</numerusform>
        </translation>
    </message>
    <message>
        <source>starred</source>
        <translation>avec étoile</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>%1 is no text, empty or too long</source>
        <translation>%1 n’est pas un texte, est vide ou trop long</translation>
    </message>
    <message>
        <source>%1 is no list of texts, or too long</source>
        <translation>%1 n’est pas une liste de textes, ou est trop long</translation>
    </message>
    <message>
        <source>%1 is no number from %2 to %3</source>
        <translation>%1 n’est pas un nombre de %2 à %3</translation>
    </message>
    <message>
        <source>%1 is not known here</source>
        <translation>%1 n’est pas connu ici</translation>
    </message>
    <message>
        <source>this kind of check is not known</source>
        <translation>ce type de vérification est inconnu</translation>
    </message>
    <message>
        <source>a choice wants two options or more</source>
        <translation>un choix demande au moins deux options</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>étape %1</translation>
    </message>
    <message>
        <source>%1 is no id: small letters, digits and hyphens</source>
        <translation>%1 n’est pas un id : lettres minuscules, chiffres et traits d’union</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>there is a walkthrough with the id %1 already</source>
        <translation>il existe déjà un parcours d’id %1</translation>
    </message>
    <message>
        <source>the file is larger than a walkthrough may be</source>
        <translation>le fichier dépasse la taille permise pour un parcours</translation>
    </message>
    <message>
        <source>no JSON object; the reader stopped at byte %1</source>
        <translation>pas d’objet JSON ; la lecture s’est arrêtée à l’octet %1</translation>
    </message>
    <message>
        <source>the format is not “keytrail-training 1”</source>
        <translation>le format n’est pas « keytrail-training 1 »</translation>
    </message>
    <message>
        <source>the level is none of first, further, hard</source>
        <translation>la difficulté n’est ni first, ni further, ni hard</translation>
    </message>
    <message>
        <source>the evidence %1 is no plain path below the folder</source>
        <translation>preuve %1 : pas un chemin simple sous le dossier</translation>
    </message>
    <message>
        <source>there are no steps, or more than %1</source>
        <translation>il n’y a aucune étape, ou plus de %1</translation>
    </message>
    <message>
        <source>two steps have the id %1</source>
        <translation>deux étapes ont l’id %1</translation>
    </message>
</context>
<context>
    <name>TrainingScore</name>
    <message>
        <source>Training score sheet</source>
        <translation>Fiche de résultats de la formation</translation>
    </message>
    <message>
        <source>Walkthrough: %1 (%2)</source>
        <translation>Parcours : %1 (%2)</translation>
    </message>
    <message>
        <source>Begun: %1</source>
        <translation>Commencé : %1</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Written: %1, by %2</source>
        <translation>Établi : %1, par %2</translation>
    </message>
    <message>
        <source>Done: %1 of %2 steps, %3 of them with the hint; wrong answers: %4</source>
        <translation>Terminé : %1 étapes sur %2, dont %3 avec l’astuce ; mauvaises réponses : %4</translation>
    </message>
    <message>
        <source>open</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>done with the hint</source>
        <translation>terminée avec l’astuce</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>wrong answers: %1</source>
        <translation>mauvaises réponses : %1</translation>
    </message>
    <message>
        <source>The sheet is plain text kept by the learner&apos;s program: it is a record of practice, not a proof.</source>
        <translation>La fiche est du texte brut tenu par le programme de l’apprenant : elle témoigne d’un entraînement, ce n’est pas une attestation.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>unknown app</source>
        <translation>app inconnue</translation>
    </message>
    <message>
        <source>(algorithm not known)</source>
        <translation>(algorithme inconnu)</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>form of a day, as QLocale::toString takes it</comment>
        <translation>d MMM yyyy</translation>
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
        <translation>%1 heures</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 jour</numerusform>
            <numerusform>%1 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fort</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation>suspect</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>bénin</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>data flow</source>
        <translation>flux de données</translation>
    </message>
    <message>
        <source>same method</source>
        <translation>même méthode</translation>
    </message>
    <message>
        <source>call path</source>
        <translation>chemin d’appel</translation>
    </message>
    <message>
        <source>same class</source>
        <translation>même classe</translation>
    </message>
    <message>
        <source>same app</source>
        <translation>même app</translation>
    </message>
    <message>
        <source>goes there</source>
        <translation>va là-bas</translation>
    </message>
    <message>
        <source>comes from there</source>
        <translation>vient de là-bas</translation>
    </message>
    <message>
        <source>guards the connection</source>
        <translation>protège la connexion</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>inattendu</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>own code</source>
        <translation>code propre</translation>
    </message>
    <message>
        <source>encrypt</source>
        <translation>chiffrer</translation>
    </message>
    <message>
        <source>decrypt</source>
        <translation>déchiffrer</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>signer</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>vérifier</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>échange de clés</translation>
    </message>
    <message>
        <source>generate key</source>
        <translation>générer une clé</translation>
    </message>
    <message>
        <source>read key</source>
        <translation>lire une clé</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>épinglage</translation>
    </message>
    <message>
        <source>trust override</source>
        <translation>contournement de confiance</translation>
    </message>
    <message>
        <source>read certificate</source>
        <translation>lire un certificat</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>joined in code</source>
        <translation>assemblé dans le code</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>ressource</translation>
    </message>
    <message>
        <source>decoded</source>
        <translation>décodé</translation>
    </message>
    <message>
        <source>computed by running the code</source>
        <translation>calculé en exécutant le code</translation>
    </message>
    <message>
        <source>native code</source>
        <translation>code natif</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>configuration</translation>
    </message>
    <message>
        <source>string only</source>
        <translation>chaîne seule</translation>
    </message>
    <message>
        <source>not known from the package</source>
        <translation>inconnu d’après le paquet</translation>
    </message>
    <message>
        <source>key in PEM</source>
        <translation>clé en PEM</translation>
    </message>
    <message>
        <source>public key in DER</source>
        <translation>clé publique en DER</translation>
    </message>
    <message>
        <source>key in JSON (JWK)</source>
        <translation>clé en JSON (JWK)</translation>
    </message>
    <message>
        <source>RSA block</source>
        <translation>bloc RSA</translation>
    </message>
    <message>
        <source>RSA block in base64</source>
        <translation>bloc RSA en base64</translation>
    </message>
    <message>
        <source>hybrid envelope</source>
        <translation>enveloppe hybride</translation>
    </message>
    <message>
        <source>EC point</source>
        <translation>point de courbe elliptique</translation>
    </message>
    <message>
        <source>split APKs</source>
        <translation>APK fractionnés</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>archive ZIP</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doublon</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>is read</source>
        <translation>en lecture</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>corporate</source>
        <translation>professionnel</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>personnel</translation>
    </message>
    <message>
        <source>This file is not a Keytrail case, or it cannot be read.</source>
        <translation>Ce fichier n’est pas une affaire Keytrail, ou il est illisible.</translation>
    </message>
    <message>
        <source>The case was made by another version or another program.</source>
        <translation>L’affaire a été créée par une autre version ou un autre programme.</translation>
    </message>
    <message>
        <source>The case is damaged. Its copy or its evidence is needed.</source>
        <translation>L’affaire est endommagée. Il faut sa copie ou ses preuves.</translation>
    </message>
    <message>
        <source>The case holds tables that are not ours and is not opened.</source>
        <translation>L’affaire contient des tables étrangères et n’est pas ouverte.</translation>
    </message>
    <message>
        <source>The case cannot be written: it is read-only, or another program writes it.</source>
        <translation>L’affaire ne peut être écrite : elle est en lecture seule, ou un autre programme y écrit.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for the case.</source>
        <translation>Il n’y a plus de place sur le disque pour l’affaire.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 fichier</numerusform>
            <numerusform>%1 fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message numerus="yes">
        <source>%1 apps</source>
        <translation>
            <numerusform>%1 app</numerusform>
            <numerusform>%1 apps</numerusform>
        </translation>
    </message>
    <message>
        <source>Binaries</source>
        <translation>Binaires</translation>
    </message>
    <message numerus="yes">
        <source>%1 binaries</source>
        <translation>
            <numerusform>%1 binaire</numerusform>
            <numerusform>%1 binaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message numerus="yes">
        <source>%1 operations</source>
        <translation>
            <numerusform>%1 opération</numerusform>
            <numerusform>%1 opérations</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message numerus="yes">
        <source>%1 keys</source>
        <translation>
            <numerusform>%1 clé</numerusform>
            <numerusform>%1 clés</numerusform>
        </translation>
    </message>
    <message>
        <source>Places of keys</source>
        <translation>Emplacements de clés</translation>
    </message>
    <message numerus="yes">
        <source>%1 places of keys</source>
        <translation>
            <numerusform>%1 emplacement de clé</numerusform>
            <numerusform>%1 emplacements de clés</numerusform>
        </translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinations</translation>
    </message>
    <message numerus="yes">
        <source>%1 destinations</source>
        <translation>
            <numerusform>%1 destination</numerusform>
            <numerusform>%1 destinations</numerusform>
        </translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message numerus="yes">
        <source>%1 links</source>
        <translation>
            <numerusform>%1 lien</numerusform>
            <numerusform>%1 liens</numerusform>
        </translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flux</translation>
    </message>
    <message numerus="yes">
        <source>%1 flows</source>
        <translation>
            <numerusform>%1 flux</numerusform>
            <numerusform>%1 flux</numerusform>
        </translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message numerus="yes">
        <source>%1 DNS answers</source>
        <translation>
            <numerusform>%1 réponse DNS</numerusform>
            <numerusform>%1 réponses DNS</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message numerus="yes">
        <source>%1 HTTP requests</source>
        <translation>
            <numerusform>%1 requête HTTP</numerusform>
            <numerusform>%1 requêtes HTTP</numerusform>
        </translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message numerus="yes">
        <source>%1 TLS hellos</source>
        <translation>
            <numerusform>%1 hello TLS</numerusform>
            <numerusform>%1 hellos TLS</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message numerus="yes">
        <source>%1 certificates</source>
        <translation>
            <numerusform>%1 certificat</numerusform>
            <numerusform>%1 certificats</numerusform>
        </translation>
    </message>
    <message>
        <source>Payload signs</source>
        <translation>Indices de contenu</translation>
    </message>
    <message numerus="yes">
        <source>%1 payload signs</source>
        <translation>
            <numerusform>%1 indice de contenu</numerusform>
            <numerusform>%1 indices de contenu</numerusform>
        </translation>
    </message>
    <message>
        <source>Leases</source>
        <translation>Baux</translation>
    </message>
    <message numerus="yes">
        <source>%1 leases</source>
        <translation>
            <numerusform>%1 bail</numerusform>
            <numerusform>%1 baux</numerusform>
        </translation>
    </message>
    <message>
        <source>Device records</source>
        <translation>Fiches d’appareils</translation>
    </message>
    <message numerus="yes">
        <source>%1 device records</source>
        <translation>
            <numerusform>%1 fiche d’appareil</numerusform>
            <numerusform>%1 fiches d’appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message numerus="yes">
        <source>%1 devices</source>
        <translation>
            <numerusform>%1 appareil</numerusform>
            <numerusform>%1 appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>Installs</source>
        <translation>Installations</translation>
    </message>
    <message numerus="yes">
        <source>%1 installs</source>
        <translation>
            <numerusform>%1 installation</numerusform>
            <numerusform>%1 installations</numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>%1 événement</numerusform>
            <numerusform>%1 événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message numerus="yes">
        <source>%1 warnings</source>
        <translation>
            <numerusform>%1 avertissement</numerusform>
            <numerusform>%1 avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message numerus="yes">
        <source>%1 findings</source>
        <translation>
            <numerusform>%1 constat</numerusform>
            <numerusform>%1 constats</numerusform>
        </translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Pistes</translation>
    </message>
    <message numerus="yes">
        <source>%1 traces</source>
        <translation>
            <numerusform>%1 piste</numerusform>
            <numerusform>%1 pistes</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message numerus="yes">
        <source>%1 symbols</source>
        <translation>
            <numerusform>%1 symbole</numerusform>
            <numerusform>%1 symboles</numerusform>
        </translation>
    </message>
    <message>
        <source>Added at</source>
        <translation>Ajouté le</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>Also installed</source>
        <translation>Aussi installé sur</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Arch</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Attribué à</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binaire</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Suite de chiffrement</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Clock offset ns</source>
        <translation>Décalage d’horloge, ns</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Conformité</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Debuggable</source>
        <translation>Débogable</translation>
    </message>
    <message>
        <source>Descriptor</source>
        <translation>Descripteur</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Device ref</source>
        <translation>Référence d’appareil</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Ech</source>
        <translation>ECH</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Droits (entitlements)</translation>
    </message>
    <message>
        <source>Entropy in</source>
        <translation>Entropie entrante</translation>
    </message>
    <message>
        <source>Entropy out</source>
        <translation>Entropie sortante</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>Analyste</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>First packet</source>
        <translation>Premier paquet</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
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
        <translation>De</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nom d’hôte</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Installed at</source>
        <translation>Installé le</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Ip</source>
        <translation>IP</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Key algorithm</source>
        <translation>Algorithme de clé</translation>
    </message>
    <message>
        <source>Key bits</source>
        <translation>Taille de clé, bits</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Mac</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Géré</translation>
    </message>
    <message>
        <source>Merged by</source>
        <translation>Fusionné par</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <source>Min sdk</source>
        <translation>SDK min.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Valide à partir du</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Other ids</source>
        <translation>Autres ids</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Payload in</source>
        <translation>Données utiles entrantes</translation>
    </message>
    <message>
        <source>Payload out</source>
        <translation>Données utiles sortantes</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Protections off</source>
        <translation>Protections inactives</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Rcode</source>
        <translation>Rcode</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Removed at</source>
        <translation>Retiré le</translation>
    </message>
    <message>
        <source>Request bytes</source>
        <translation>Requête, octets</translation>
    </message>
    <message>
        <source>Request type</source>
        <translation>Type de requête</translation>
    </message>
    <message>
        <source>Response bytes</source>
        <translation>Réponse, octets</translation>
    </message>
    <message>
        <source>Response type</source>
        <translation>Type de réponse</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Self signed</source>
        <translation>Autosigné</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Signers</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source id</source>
        <translation>Id de source</translation>
    </message>
    <message>
        <source>Source ids</source>
        <translation>Ids de source</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Fractions</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stated package</source>
        <translation>Paquet déclaré</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>Chaînes</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Target sdk</source>
        <translation>SDK cible</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Undone at</source>
        <translation>Annulé le</translation>
    </message>
    <message>
        <source>Uri</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agent utilisateur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Vendor class</source>
        <translation>Classe de fournisseur</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version code</source>
        <translation>Code de version</translation>
    </message>
    <message>
        <source>Version name</source>
        <translation>Nom de version</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>SPKI SHA-256</source>
        <translation>SPKI SHA-256</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Client MAC</source>
        <translation>MAC du client</translation>
    </message>
    <message>
        <source>Client port</source>
        <translation>Port du client</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Out, B</source>
        <translation>Sortie, o</translation>
    </message>
    <message>
        <source>In, B</source>
        <translation>Entrée, o</translation>
    </message>
    <message>
        <source>Packets out</source>
        <translation>Paquets sortants</translation>
    </message>
    <message>
        <source>Packets in</source>
        <translation>Paquets entrants</translation>
    </message>
    <message>
        <source>HTTP hosts</source>
        <translation>Hôtes HTTP</translation>
    </message>
    <message>
        <source>Names by DNS</source>
        <translation>Noms par DNS</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>Géré par</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu en dernier</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Connu par</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Moitié</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privée</translation>
    </message>
    <message>
        <source>public</source>
        <translation>publique</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Copy the file again from where it was made; compare its size and hash there.</source>
        <translation>Recopiez le fichier depuis son lieu d’origine ; comparez-y sa taille et son hachage.</translation>
    </message>
    <message>
        <source>Nothing here reads this kind. Export it in another form, or unpack it first.</source>
        <translation>Rien ici ne lit ce type. Exportez-le sous une autre forme, ou décompressez-le d’abord.</translation>
    </message>
    <message>
        <source>The reader was ended at its time limit. Import this file alone, or a smaller part of it.</source>
        <translation>Le lecteur a été arrêté à sa limite de temps. Importez ce fichier seul, ou une partie plus petite.</translation>
    </message>
    <message>
        <source>The reader was ended at its memory limit. Import a smaller part of the file.</source>
        <translation>Le lecteur a été arrêté à sa limite de mémoire. Importez une partie plus petite du fichier.</translation>
    </message>
    <message>
        <source>The reader ended on its own. The case is unharmed; keep the file for a report to us.</source>
        <translation>Le lecteur s’est arrêté de lui-même. L’affaire est intacte ; gardez le fichier pour nous le signaler.</translation>
    </message>
    <message>
        <source>The file is encrypted. Ask its owner for the open form.</source>
        <translation>Le fichier est chiffré. Demandez la forme ouverte à son propriétaire.</translation>
    </message>
    <message>
        <source>Make room on the disk and import again.</source>
        <translation>Libérez de la place sur le disque et importez de nouveau.</translation>
    </message>
    <message>
        <source>Compare size and hash with the original, then import it again.</source>
        <translation>Comparez taille et hachage avec l’original, puis importez de nouveau.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>the first half of a sentence, ended</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>conservé dans %1</translation>
    </message>
    <message>
        <source>handed to %1</source>
        <translation>remis à %1</translation>
    </message>
    <message>
        <source>destination %1</source>
        <translation>destination %1</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Données utiles</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Nom de serveur</translation>
    </message>
    <message>
        <source>App list</source>
        <translation>Liste d’apps</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Device log</source>
        <translation>Journal d’appareil</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vu</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>not visible</source>
        <translation>non visible</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>Évaluations</translation>
    </message>
    <message numerus="yes">
        <source>%1 judgements</source>
        <translation>
            <numerusform>%1 évaluation</numerusform>
            <numerusform>%1 évaluations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 approvals</source>
        <translation>
            <numerusform>%1 approbation</numerusform>
            <numerusform>%1 approbations</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Clock correction</source>
        <translation>Correction d’horloge</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Masquage</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Séparation</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Tactic</source>
        <translation>Tactique</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Mesure d’atténuation</translation>
    </message>
    <message>
        <source>Detection strategy</source>
        <translation>Stratégie de détection</translation>
    </message>
    <message>
        <source>Analytic</source>
        <translation>Analytique</translation>
    </message>
    <message>
        <source>Data component</source>
        <translation>Composant de données</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>Source de données</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message numerus="yes">
        <source>%1 objects of ATT&amp;CK</source>
        <translation>
            <numerusform>%1 objet d’ATT&amp;CK</numerusform>
            <numerusform>%1 objets d’ATT&amp;CK</numerusform>
        </translation>
    </message>
    <message>
        <source>day %1</source>
        <comment>counted from the first</comment>
        <translation>jour %1</translation>
    </message>
</context>
<context>
    <name>keytrail::app::ApproveDialog</name>
    <message>
        <source>This operation</source>
        <translation>Cette opération</translation>
    </message>
    <message>
        <source>This key</source>
        <translation>Cette clé</translation>
    </message>
    <message>
        <source>This destination</source>
        <translation>Cette destination</translation>
    </message>
    <message>
        <source>This library</source>
        <translation>Cette bibliothèque</translation>
    </message>
    <message>
        <source>Whatever is signed with this certificate</source>
        <translation>Tout ce qui est signé avec ce certificat</translation>
    </message>
    <message>
        <source>This app, whatever it does</source>
        <translation>Cette app, quoi qu’elle fasse</translation>
    </message>
    <message>
        <source>E&amp;xpires after</source>
        <translation>E&amp;xpire après</translation>
    </message>
    <message>
        <source>Approve by the baseline</source>
        <translation>Approuver par la référence</translation>
    </message>
    <message>
        <source>Why it is known to be good: it is asked for later</source>
        <translation>Pourquoi c’est connu comme légitime : on le demandera plus tard</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Day of expiry, UTC</source>
        <translation>Jour d’expiration, UTC</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Raison</translation>
    </message>
    <message>
        <source>Approved &amp;by</source>
        <translation>Approuvé &amp;par</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>Seulement dans %1</translation>
    </message>
    <message>
        <source>Wherever it is met</source>
        <translation>Partout où cela se trouve</translation>
    </message>
    <message>
        <source>It covers %1 of this case; what is covered stays in the case and is hidden from triage.</source>
        <translation>Couvre %1 de cette affaire ; ce qui est couvert reste dans l’affaire et est masqué du tri.</translation>
    </message>
    <message>
        <source>An approval wants a reason</source>
        <translation>Une approbation demande une raison</translation>
    </message>
</context>
<context>
    <name>keytrail::app::CaseSession</name>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>%1 was not opened</source>
        <translation>%1 n’a pas été ouvert</translation>
    </message>
    <message>
        <source>Making the sample case</source>
        <translation>Création de l’affaire d’exemple</translation>
    </message>
    <message>
        <source>The sample case was not made</source>
        <translation>L’affaire d’exemple n’a pas été créée</translation>
    </message>
    <message>
        <source>The import ended early</source>
        <translation>L’import s’est terminé prématurément</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import en cours</translation>
    </message>
    <message>
        <source>Drawing conclusions</source>
        <translation>Élaboration des conclusions</translation>
    </message>
    <message>
        <source>The evidence cannot be read from here.</source>
        <translation>Les preuves ne peuvent pas être lues d’ici.</translation>
    </message>
</context>
<context>
    <name>keytrail::app::GoBox</name>
    <message>
        <source>Where to go</source>
        <translation>Où aller</translation>
    </message>
</context>
<context>
    <name>keytrail::app::ImportDialog</name>
    <message>
        <source>Cancel the rest</source>
        <translation>Annuler le reste</translation>
    </message>
    <message>
        <source>Run in the background</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progression de l’import</translation>
    </message>
    <message>
        <source>Files of the import</source>
        <translation>Fichiers de l’import</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <translation>Import dans %1</translation>
    </message>
    <message>
        <source>Each file is read in its own closed process, without network. Originals are not changed.</source>
        <translation>Chaque fichier est lu dans son propre processus cloisonné, sans réseau. Les originaux ne sont pas modifiés.</translation>
    </message>
    <message>
        <source>%1 of %2 files done</source>
        <translation>%1 fichiers sur %2 terminés</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 files are in the case</source>
        <translation>Arrêté : %1 fichiers sur %2 sont dans l’affaire</translation>
    </message>
    <message>
        <source>Protection that was off while files were read: %1</source>
        <translation>Protection inactive pendant la lecture : %1</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Ce qui a été essayé</translation>
    </message>
    <message>
        <source>Every reader looked at its content; none knows it.</source>
        <translation>Chaque lecteur a examiné son contenu ; aucun ne le connaît.</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>Lu comme %1.</translation>
    </message>
    <message>
        <source>Where it failed</source>
        <translation>Où cela a échoué</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>Ce qui a été conservé</translation>
    </message>
    <message>
        <source>Name, size and SHA-256 %1; nothing of the content.</source>
        <translation>Nom, taille et SHA-256 %1 ; rien du contenu.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>A file of the same SHA-256 %1 is in the case; nothing was read twice.</source>
        <translation>Un fichier de même SHA-256 %1 est dans l’affaire ; rien n’a été lu deux fois.</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>and %1 more: see Evidence</source>
        <translation>et %1 de plus : voir Preuves</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Say what its &amp;columns mean…</source>
        <translation>Indiquer le sens des &amp;colonnes…</translation>
    </message>
</context>
<context>
    <name>keytrail::app::ImportModel</name>
    <message>
        <source>is read, %1 %</source>
        <translation>en lecture, %1 %</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>Reconnu comme</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
</context>
<context>
    <name>keytrail::app::KeysOverlay</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>event before, event after</source>
        <translation>événement précédent, événement suivant</translation>
    </message>
    <message>
        <source>lane above, lane below</source>
        <translation>couloir au-dessus, couloir au-dessous</translation>
    </message>
    <message>
        <source>move along</source>
        <translation>se déplacer dans le temps</translation>
    </message>
    <message>
        <source>closer, wider</source>
        <translation>plus près, plus large</translation>
    </message>
    <message>
        <source>the whole case</source>
        <translation>toute l’affaire</translation>
    </message>
    <message>
        <source>what stands around the event</source>
        <translation>ce qui entoure l’événement</translation>
    </message>
    <message>
        <source>fold or unfold the lane</source>
        <translation>replier ou déplier le couloir</translation>
    </message>
    <message>
        <source>open the event</source>
        <translation>ouvrir l’événement</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
    <message>
        <source>to the next thing</source>
        <translation>vers l’élément suivant</translation>
    </message>
    <message>
        <source>grow from it, fold it</source>
        <translation>développer à partir de lui, le regrouper</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>ajuster</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>Disassembly</source>
        <translation>Désassemblage</translation>
    </message>
    <message>
        <source>line by line</source>
        <translation>ligne par ligne</translation>
    </message>
    <message>
        <source>follow the call or branch</source>
        <translation>suivre l’appel ou le saut</translation>
    </message>
    <message>
        <source>who uses it</source>
        <translation>qui l’utilise</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>go to class, method or string</source>
        <translation>aller à une classe, une méthode ou une chaîne</translation>
    </message>
    <message>
        <source>pin the tab</source>
        <translation>épingler l’onglet</translation>
    </message>
    <message>
        <source>close the tab</source>
        <translation>fermer l’onglet</translation>
    </message>
    <message>
        <source>find in the method, next</source>
        <translation>rechercher dans la méthode, suivant</translation>
    </message>
    <message>
        <source>back</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>Trace strip</source>
        <translation>Bande de piste</translation>
    </message>
    <message>
        <source>along the trace</source>
        <translation>le long de la piste</translation>
    </message>
    <message>
        <source>open the joint</source>
        <translation>ouvrir la jonction</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>move; with Shift select</source>
        <translation>se déplacer ; avec Maj, sélectionner</translation>
    </message>
    <message>
        <source>copy as hex</source>
        <translation>copier en hexadécimal</translation>
    </message>
    <message>
        <source>copy as text</source>
        <translation>copier en texte</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>what may come next</source>
        <translation>ce qui peut suivre</translation>
    </message>
    <message>
        <source>complete the field</source>
        <translation>compléter le champ</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtrer</translation>
    </message>
    <message>
        <source>to the table</source>
        <translation>vers la table</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>open the row</source>
        <translation>ouvrir la ligne</translation>
    </message>
    <message>
        <source>the cell that filters and copies are of</source>
        <translation>cellule sur laquelle portent filtre et copie</translation>
    </message>
    <message>
        <source>filter by the cell, judge, copy, columns</source>
        <translation>filtrer par la cellule, évaluer, copier, colonnes</translation>
    </message>
    <message>
        <source>What touches it</source>
        <translation>Ce qui s’y rattache</translation>
    </message>
    <message>
        <source>open it, or all of the group</source>
        <translation>l’ouvrir, ou tout le groupe</translation>
    </message>
    <message>
        <source>fold, unfold</source>
        <translation>replier, déplier</translation>
    </message>
    <message>
        <source>Keys that are valid here</source>
        <translation>Touches valables ici</translation>
    </message>
    <message>
        <source>Any key puts this away.</source>
        <translation>N’importe quelle touche ferme cet aperçu.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>disassembly or reading view</source>
        <translation>désassemblage ou vue de lecture</translation>
    </message>
    <message>
        <source>the last zoom back, again</source>
        <translation>annuler le dernier zoom, le refaire</translation>
    </message>
    <message>
        <source>hours and days</source>
        <translation>heures et jours</translation>
    </message>
    <message>
        <source>Hours and days</source>
        <translation>Heures et jours</translation>
    </message>
    <message>
        <source>to the hour beside</source>
        <translation>à l’heure voisine</translation>
    </message>
    <message>
        <source>show that hour in the lanes</source>
        <translation>montrer cette heure dans les couloirs</translation>
    </message>
    <message>
        <source>Control flow</source>
        <translation>Flot de contrôle</translation>
    </message>
    <message>
        <source>the block beside</source>
        <translation>le bloc voisin</translation>
    </message>
    <message>
        <source>the way straight on</source>
        <translation>le chemin tout droit</translation>
    </message>
    <message>
        <source>the branch that is taken</source>
        <translation>le branchement pris</translation>
    </message>
    <message>
        <source>the handler of its exceptions</source>
        <translation>le gestionnaire de ses exceptions</translation>
    </message>
    <message>
        <source>where it comes from</source>
        <translation>d’où il vient</translation>
    </message>
    <message>
        <source>fit, full size</source>
        <translation>ajuster, taille réelle</translation>
    </message>
    <message>
        <source>copy the block</source>
        <translation>copier le bloc</translation>
    </message>
    <message>
        <source>the control flow, and back</source>
        <translation>le flot de contrôle, et retour</translation>
    </message>
</context>
<context>
    <name>keytrail::app::MainWindow</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Bytes of the evidence</source>
        <translation>Octets de la preuve</translation>
    </message>
    <message>
        <source>%1 – Keytrail</source>
        <translation>%1 – Keytrail</translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>&amp;Nouvelle affaire…</translation>
    </message>
    <message>
        <source>&amp;Open a case…</source>
        <translation>&amp;Ouvrir une affaire…</translation>
    </message>
    <message>
        <source>Open the &amp;sample case</source>
        <translation>Ouvrir l’affaire d’&amp;exemple</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Import evidence into the case</source>
        <translation>Importer des preuves dans l’affaire</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importer un &amp;dossier…</translation>
    </message>
    <message>
        <source>Show the last import</source>
        <translation>Afficher le dernier import</translation>
    </message>
    <message>
        <source>&amp;Close the case</source>
        <translation>&amp;Fermer l’affaire</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Parc</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Aller à…</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspecteur</translation>
    </message>
    <message>
        <source>&amp;Bytes of the evidence</source>
        <translation>&amp;Octets de la preuve</translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation>Thème du &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Keys of the window</source>
        <translation>&amp;Touches de la fenêtre</translation>
    </message>
    <message>
        <source>Language of the &amp;system</source>
        <translation>Langue du &amp;système</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>&amp;Tables</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>Aucune tâche</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>Progression de la tâche</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>Annuler la tâche</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>No case open</source>
        <translation>Aucune affaire ouverte</translation>
    </message>
    <message>
        <source>Keys of the window</source>
        <translation>Touches de la fenêtre</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Ouvrir ce qui est choisi</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Along the trace strip</source>
        <translation>Le long de la bande de piste</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Gauche, Droite</translation>
    </message>
    <message>
        <source>Complete a field name in the filter</source>
        <translation>Compléter un nom de champ dans le filtre</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>From the filter to the table</source>
        <translation>Du filtre à la table</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Import evidence</source>
        <translation>Importer des preuves</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Ouvrir une affaire</translation>
    </message>
    <message>
        <source>Keytrail cases (*.%1)</source>
        <translation>Affaires Keytrail (*.%1)</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouvelle affaire</translation>
    </message>
    <message numerus="yes">
        <source>New case for %n file(s)</source>
        <translation>
            <numerusform>Nouvelle affaire pour %n fichier</numerusform>
            <numerusform>Nouvelle affaire pour %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a file of this name</source>
        <translation>Un fichier de ce nom existe</translation>
    </message>
    <message>
        <source>%1 is left as it is. Choose another name, or open it as a case.</source>
        <translation>%1 est laissé tel quel. Choisissez un autre nom, ou ouvrez-le comme affaire.</translation>
    </message>
    <message>
        <source>An import is running</source>
        <translation>Un import est en cours</translation>
    </message>
    <message>
        <source>Wait for it, or cancel it, then import again.</source>
        <translation>Attendez-le ou annulez-le, puis importez de nouveau.</translation>
    </message>
    <message>
        <source>What touches it</source>
        <translation>Ce qui s’y rattache</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>The packets were not saved</source>
        <translation>Les paquets n’ont pas été enregistrés</translation>
    </message>
    <message>
        <source>Choose something first: X shows what touches it.</source>
        <translation>Choisissez d’abord quelque chose : X montre ce qui s’y rattache.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Effacer le filtre</translation>
    </message>
    <message>
        <source>&amp;Run a command…</source>
        <translation>E&amp;xécuter une commande…</translation>
    </message>
    <message>
        <source>What &amp;touches this</source>
        <translation>Ce qui &amp;s’y rattache</translation>
    </message>
    <message>
        <source>Copy a &amp;link to this</source>
        <translation>&amp;Copier un lien vers ceci</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié : %1</translation>
    </message>
    <message>
        <source>&amp;One pane alone</source>
        <translation>&amp;Un seul panneau</translation>
    </message>
    <message>
        <source>&amp;Meaning of a table&apos;s columns…</source>
        <translation>Sens des &amp;colonnes d’une table…</translation>
    </message>
    <message>
        <source>Keys that are valid &amp;here</source>
        <translation>Touches valables &amp;ici</translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation>É&amp;valuer</translation>
    </message>
    <message>
        <source>Go to anything, or &gt; command</source>
        <translation>Aller à tout, ou &gt; commande</translation>
    </message>
    <message>
        <source>Go to (Ctrl+K): an id, a symbol, a link, any text; &gt; and a name runs a command</source>
        <translation>Aller à (Ctrl+K) : un id, un symbole, un lien, n’importe quel texte ; &gt; et un nom exécute une commande</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Save the packets of this flow</source>
        <translation>Enregistrer les paquets de ce flux</translation>
    </message>
    <message>
        <source>Captures (*.pcapng)</source>
        <translation>Captures (*.pcapng)</translation>
    </message>
    <message>
        <source>A table whose columns are to be told</source>
        <translation>Table dont les colonnes sont à indiquer</translation>
    </message>
    <message>
        <source>%1 is no table that can be laid out</source>
        <translation>%1 n’est pas une table que l’on puisse présenter en colonnes</translation>
    </message>
    <message>
        <source>The mapping is saved: tables with these columns are read by it from now on.</source>
        <translation>La correspondance est enregistrée : les tables ayant ces colonnes seront désormais lues ainsi.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Verdict…</source>
        <translation>&amp;Verdict…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>É&amp;tiquette…</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>Étoi&amp;le</translation>
    </message>
    <message>
        <source>&amp;Approve by the baseline…</source>
        <translation>A&amp;pprouver par la référence…</translation>
    </message>
    <message>
        <source>&amp;End this approval</source>
        <translation>&amp;Mettre fin à cette approbation</translation>
    </message>
    <message>
        <source>S&amp;how what the baseline hides</source>
        <translation>Affi&amp;cher ce que la référence masque</translation>
    </message>
    <message>
        <source>Taken back: %1. Ctrl+Shift+Z does it again.</source>
        <translation>Annulé : %1. Ctrl+Maj+Z le rétablit.</translation>
    </message>
    <message>
        <source>Done: %1. Ctrl+Z takes it back.</source>
        <translation>Fait : %1. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Non effectué : %1</translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>Il n’y avait rien à changer.</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler : %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rétablir : %1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>&amp;Suspicious</source>
        <translation>&amp;Suspect</translation>
    </message>
    <message>
        <source>&amp;Benign</source>
        <translation>&amp;Bénin</translation>
    </message>
    <message>
        <source>&amp;Expected</source>
        <translation>&amp;Attendu</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvert</translation>
    </message>
    <message>
        <source>Nothing of this can be approved: choose a trace, an operation, a key, a destination or an app.</source>
        <translation>Rien ici ne peut être approuvé : choisissez une piste, une opération, une clé, une destination ou une app.</translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation>&amp;Graphe</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>parts of the window</comment>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>of the keyboard</comment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>S&amp;uivre</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Formation</translation>
    </message>
    <message>
        <source>&amp;Check the step, or go on</source>
        <translation>&amp;Vérifier l’étape, ou continuer</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>A folder with walkthroughs</source>
        <translation>Un dossier de parcours</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a place, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the button “Tables” above, where it lists %1</source>
        <translation>le bouton « Tables » en haut, là où il liste %1</translation>
    </message>
    <message>
        <source>the button %1 above</source>
        <translation>le bouton %1 en haut</translation>
    </message>
    <message>
        <source>the table of %1</source>
        <translation>la table de %1</translation>
    </message>
    <message>
        <source>the filter line of %1</source>
        <translation>la ligne de filtre de %1</translation>
    </message>
    <message>
        <source>the pane “%1”</source>
        <translation>le panneau « %1 »</translation>
    </message>
    <message>
        <source>the box “Go to” above</source>
        <translation>le champ « Aller à » en haut</translation>
    </message>
    <message>
        <source>Save the score sheet</source>
        <translation>Enregistrer la fiche de résultats</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>The score sheet was not saved</source>
        <translation>La fiche de résultats n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>%n fichier écrit</numerusform>
            <numerusform>%n fichiers écrits</numerusform>
        </translation>
    </message>
    <message>
        <source>ATT&amp;&amp;CK</source>
        <translation>ATT&amp;&amp;CK</translation>
    </message>
    <message>
        <source>Control &amp;flow of the method</source>
        <translation>&amp;Flot de contrôle de la méthode</translation>
    </message>
    <message>
        <source>Sa&amp;ve the filter…</source>
        <translation>&amp;Enregistrer le filtre…</translation>
    </message>
    <message>
        <source>Save&amp;d filters</source>
        <translation>Filtres enre&amp;gistrés</translation>
    </message>
    <message>
        <source>Ti&amp;mes</source>
        <translation>&amp;Heures</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>Heures en &amp;UTC</translation>
    </message>
    <message>
        <source>Times of this &amp;computer&apos;s zone</source>
        <translation>Heures dans le fuseau de cet &amp;ordinateur</translation>
    </message>
    <message>
        <source>Times from the case&apos;s &amp;first one</source>
        <translation>Heures depuis la &amp;première de l’affaire</translation>
    </message>
    <message>
        <source>&amp;Next form of times</source>
        <translation>Forme d’heures sui&amp;vante</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>Text as &amp;large as the system&apos;s</source>
        <translation>Texte à la taille du &amp;système</translation>
    </message>
    <message>
        <source>&amp;Panes back in their places</source>
        <translation>Remettre les &amp;panneaux en place</translation>
    </message>
    <message>
        <source>&amp;Picture of this view…</source>
        <translation>&amp;Image de cette vue…</translation>
    </message>
    <message>
        <source>&amp;Hours and days in the timeline</source>
        <translation>&amp;Heures et jours dans la chronologie</translation>
    </message>
    <message>
        <source>Open in a &amp;window of its own</source>
        <translation>Ouvrir dans sa propre &amp;fenêtre</translation>
    </message>
    <message>
        <source>The case has no time to count from.</source>
        <translation>L’affaire n’a aucune heure à partir de laquelle compter.</translation>
    </message>
    <message>
        <source>From the first</source>
        <translation>Depuis la première</translation>
    </message>
    <message>
        <source>Form of times: %1</source>
        <translation>Forme des heures : %1</translation>
    </message>
    <message>
        <source>How times are shown (Ctrl+Shift+U): UTC, this computer&apos;s zone, or counted from the case&apos;s first one. Filters and files know UTC alone.</source>
        <translation>Comment les heures sont affichées (Ctrl+Shift+U) : UTC, le fuseau de cet ordinateur, ou comptées depuis la première de l’affaire. Filtres et fichiers ne connaissent qu’UTC.</translation>
    </message>
    <message>
        <source>Text at %1 %</source>
        <translation>Texte à %1 %</translation>
    </message>
    <message>
        <source>All panes are back in their places.</source>
        <translation>Tous les panneaux sont revenus à leur place.</translation>
    </message>
    <message>
        <source>Picture of this view</source>
        <translation>Image de cette vue</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Images (*.png *.svg)</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation>L’image n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Choose something first: it opens in a window of its own.</source>
        <translation>Choisissez d’abord quelque chose : il s’ouvre dans sa propre fenêtre.</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xte</translation>
    </message>
</context>
<context>
    <name>keytrail::app::MappingDialog</name>
    <message>
        <source>device</source>
        <translation>appareil</translation>
    </message>
    <message>
        <source>installed app</source>
        <translation>app installée</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>address lease</source>
        <translation>bail d’adresse</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Colonnes de %1</translation>
    </message>
    <message>
        <source>This table is of no kind that Keytrail knows. Say what its columns mean; nothing is imported before. What is guessed stands there already.</source>
        <translation>Cette table n’est d’aucun type connu de Keytrail. Indiquez le sens de ses colonnes ; rien n’est importé avant. Ce qui est supposé est déjà inscrit.</translation>
    </message>
    <message>
        <source>This table is known as %1; it is read without a mapping. One that you save here comes first.</source>
        <translation>Cette table est connue comme %1 ; elle est lue sans correspondance. Celle que vous enregistrez ici a priorité.</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>Reconnu par</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <source>Meaning of the columns</source>
        <translation>Sens des colonnes</translation>
    </message>
    <message>
        <source>Meaning of %1</source>
        <translation>Sens de %1</translation>
    </message>
    <message>
        <source>leave aside</source>
        <translation>laisser de côté</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>son nom</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>no idea</source>
        <translation>aucune idée</translation>
    </message>
    <message>
        <source>&amp;Name of these tables</source>
        <translation>&amp;Nom de ces tables</translation>
    </message>
    <message>
        <source>own table</source>
        <translation>table propre</translation>
    </message>
    <message>
        <source>Name of these tables</source>
        <translation>Nom de ces tables</translation>
    </message>
    <message>
        <source>remembered for every file with these columns</source>
        <translation>retenu pour tout fichier ayant ces colonnes</translation>
    </message>
    <message>
        <source>Save and import</source>
        <translation>Enregistrer et importer</translation>
    </message>
    <message>
        <source>The mapping cannot be saved: there is no room, or no right to write.</source>
        <translation>La correspondance ne peut pas être enregistrée : pas de place, ou pas de droit d’écriture.</translation>
    </message>
    <message>
        <source>These tables want a name of letters and digits.</source>
        <translation>Ces tables demandent un nom fait de lettres et de chiffres.</translation>
    </message>
    <message>
        <source>No column has a meaning yet.</source>
        <translation>Aucune colonne n’a encore de sens.</translation>
    </message>
    <message>
        <source>Columns with a meaning: %1, left aside: %2.</source>
        <translation>Colonnes ayant un sens : %1, laissées de côté : %2.</translation>
    </message>
    <message>
        <source>No column names a device: the rows will be tied to none.</source>
        <translation>Aucune colonne ne nomme un appareil : les lignes ne seront liées à aucun.</translation>
    </message>
    <message>
        <source>Two columns become the same: the first that holds something counts.</source>
        <translation>Deux colonnes deviennent la même chose : la première qui contient quelque chose compte.</translation>
    </message>
</context>
<context>
    <name>keytrail::app::ReportMakers</name>
    <message>
        <source>In plain words</source>
        <translation>En termes simples</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>What the case can and cannot show</source>
        <translation>Ce que l’affaire peut montrer ou non</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>Jugements</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>What could not be read as it stands</source>
        <translation>Ce qui n’a pu être lu tel quel</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>The audit chain is unbroken</source>
        <translation>La chaîne d’audit est intacte</translation>
    </message>
    <message>
        <source>The audit chain is broken</source>
        <translation>La chaîne d’audit est rompue</translation>
    </message>
    <message>
        <source>Every strong trace has a verdict</source>
        <translation>Chaque trace forte a un verdict</translation>
    </message>
    <message numerus="yes">
        <source>%n strong trace(s) without a verdict</source>
        <translation>
            <numerusform>%n trace forte sans verdict</numerusform>
            <numerusform>%n traces fortes sans verdict</numerusform>
        </translation>
    </message>
    <message>
        <source>All evidence was read</source>
        <translation>Toutes les pièces ont été lues</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not read</source>
        <translation>
            <numerusform>%n fichier n’a pas été lu</numerusform>
            <numerusform>%n fichiers n’ont pas été lus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the case or evidence of it</source>
        <translation>%1 est l’affaire elle-même ou une de ses pièces</translation>
    </message>
    <message>
        <source>The case could be read in part only</source>
        <translation>L’affaire n’a pu être lue qu’en partie</translation>
    </message>
</context>
<context>
    <name>keytrail::app::SayDialog</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>What you know of it, and from whom. Ctrl+Enter saves.</source>
        <translation>Ce que vous en savez, et par qui. Ctrl+Entrée enregistre.</translation>
    </message>
    <message>
        <source>A word to find it by. One that it has already is taken away.</source>
        <translation>Un mot pour le retrouver. S’il l’a déjà, il lui est retiré.</translation>
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
        <translation>Preuves : %1</translation>
    </message>
    <message>
        <source>Making the case of this walkthrough: its evidence is imported…</source>
        <translation>Création de l’affaire de ce parcours : ses preuves sont en cours d’import…</translation>
    </message>
    <message>
        <source>Training: %1</source>
        <translation>Formation : %1</translation>
    </message>
    <message>
        <source>The evidence %1 is missing, too large or not beside the walkthrough.</source>
        <translation>La preuve %1 manque, est trop volumineuse ou n’est pas à côté du parcours.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The case of the walkthrough was not made</source>
        <translation>L’affaire du parcours n’a pas été créée</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>C’est fait.</translation>
    </message>
    <message>
        <source>Not that. Look again, or ask for the hint.</source>
        <translation>Ce n’est pas ça. Regardez encore, ou demandez l’astuce.</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::AttackPages</name>
    <message>
        <source>through %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>revoked or deprecated</source>
        <translation>révoqué ou obsolète</translation>
    </message>
    <message>
        <source>Whom MITRE cites</source>
        <translation>Sources citées par MITRE</translation>
    </message>
    <message>
        <source>version not stated</source>
        <translation>version non indiquée</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>modified %1</source>
        <translation>modifié %1</translation>
    </message>
    <message>
        <source>release %1</source>
        <translation>édition %1</translation>
    </message>
    <message>
        <source>Stands at %1 of the file</source>
        <translation>Se trouve à %1 du fichier</translation>
    </message>
    <message>
        <source>Something of its bundle could not be read: ties may be missing.</source>
        <translation>Une partie de son bundle n’a pas pu être lue : des liens peuvent manquer.</translation>
    </message>
    <message>
        <source>In MITRE&apos;s words</source>
        <translation>Selon les termes de MITRE</translation>
    </message>
    <message>
        <source>MITRE gives no description.</source>
        <translation>MITRE ne donne pas de description.</translation>
    </message>
    <message>
        <source>Keytrail&apos;s own notes, not MITRE&apos;s words (as of release %1)</source>
        <translation>Notes propres à Keytrail, pas celles de MITRE (état : version %1)</translation>
    </message>
    <message>
        <source>Neither a mirrored bundle nor the program&apos;s own notes have this object.</source>
        <translation>Ni un bundle importé ni les notes du programme ne contiennent cet objet.</translation>
    </message>
    <message>
        <source>Not mirrored in this case</source>
        <translation>Pas importé dans cette affaire</translation>
    </message>
    <message>
        <source>Import a STIX bundle of ATT&amp;CK (mobile-attack.json of any release) to read MITRE&apos;s own words, relationships and citations here, and to compare releases.</source>
        <translation>Importez un bundle STIX d’ATT&amp;CK (mobile-attack.json de n’importe quelle version) pour lire ici les termes, relations et citations de MITRE et comparer les versions.</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>its bundle could not be read whole</source>
        <translation>son bundle n’a pas pu être lu en entier</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>Édition %1</translation>
    </message>
    <message>
        <source>Release %1 does not hold the object</source>
        <translation>L’édition %1 ne contient pas l’objet</translation>
    </message>
    <message>
        <source>No difference between them.</source>
        <translation>Aucune différence entre elles.</translation>
    </message>
    <message>
        <source>Fewer than two releases of this object are in the case: nothing to compare.</source>
        <translation>L’affaire contient moins de deux versions de cet objet : rien à comparer.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>What of this case could answer each row of the analytics. A state says what can be looked at, never that something was found.</source>
        <translation>Ce qui, dans cette affaire, pourrait répondre à chaque ligne des analytiques. Un état dit ce qui peut être regardé, jamais que quelque chose a été trouvé.</translation>
    </message>
    <message>
        <source>There is no evidence yet.</source>
        <translation>Il n’y a encore aucune pièce.</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Éditions</translation>
    </message>
    <message>
        <source>MITRE ATT&amp;CK</source>
        <translation>MITRE ATT&amp;CK</translation>
    </message>
    <message>
        <source>Id or name that contains…</source>
        <translation>Identifiant ou nom contenant…</translation>
    </message>
    <message>
        <source>Filter by id or name</source>
        <translation>Filtrer par identifiant ou nom</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>Kind of object</source>
        <translation>Type d’objet</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Objects of ATT&amp;CK</source>
        <translation>Objets d’ATT&amp;CK</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>The chosen object</source>
        <translation>L’objet choisi</translation>
    </message>
    <message>
        <source>Differences between releases</source>
        <translation>Différences entre éditions</translation>
    </message>
    <message>
        <source>Analytics laid on this case</source>
        <translation>Analytiques appliquées à cette affaire</translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation>&amp;Objet</translation>
    </message>
    <message>
        <source>Between &amp;releases</source>
        <translation>Entre Entre &amp;versionséditions</translation>
    </message>
    <message>
        <source>On this &amp;case</source>
        <translation>Sur cette &amp;affaire</translation>
    </message>
    <message>
        <source>Context only: that something uses a technique says nothing of this case, and attributes nothing.</source>
        <translation>Contexte seulement : qu’un logiciel utilise une technique ne dit rien de cette affaire et n’attribue rien.</translation>
    </message>
    <message>
        <source>%1: revoked or deprecated</source>
        <translation>%1 : révoqué ou obsolète</translation>
    </message>
    <message>
        <source>own notes only</source>
        <translation>notes propres seulement</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 sur %2 affichés</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>Édition %1</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::ClassTreeModel</name>
    <message>
        <source>Libraries and other packages</source>
        <translation>Bibliothèques et autres paquets</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::CodeView</name>
    <message>
        <source>No case is open. The code of its apps stands here.</source>
        <translation>Aucune affaire n’est ouverte. Le code de ses apps se trouve ici.</translation>
    </message>
    <message>
        <source>Reading symbols…</source>
        <translation>Lecture des symboles…</translation>
    </message>
    <message>
        <source>No code in this case yet. Import an app package to read its classes.</source>
        <translation>Pas encore de code dans cette affaire. Importez un paquet d’app pour lire ses classes.</translation>
    </message>
    <message>
        <source>Choose a method in the tree, or press G to go to a symbol.</source>
        <translation>Choisissez une méthode dans l’arbre, ou appuyez sur G pour aller à un symbole.</translation>
    </message>
    <message>
        <source>This method has no code: it is abstract or native, or stands outside the package.</source>
        <translation>Cette méthode n’a pas de code : elle est abstraite ou native, ou hors du paquet.</translation>
    </message>
    <message>
        <source>(reading)</source>
        <translation>(lecture)</translation>
    </message>
    <message>
        <source>No symbol contains this.</source>
        <translation>Aucun symbole ne contient cela.</translation>
    </message>
    <message>
        <source>not in this listing</source>
        <translation>pas dans ce listing</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Class, method, string (G)</source>
        <translation>Classe, méthode, chaîne (G)</translation>
    </message>
    <message>
        <source>Go to symbol</source>
        <translation>Aller au symbole</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Found symbols</source>
        <translation>Symboles trouvés</translation>
    </message>
    <message>
        <source>Open methods</source>
        <translation>Méthodes ouvertes</translation>
    </message>
    <message>
        <source>Find in this listing</source>
        <translation>Rechercher dans ce listing</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Suivant (F3)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Fermer %1</translation>
    </message>
    <message>
        <source>There is no reading view of this code: it is made from Dalvik instructions.</source>
        <translation>Il n’y a pas de vue de lecture de ce code : elle est tirée d’instructions Dalvik.</translation>
    </message>
    <message>
        <source>Reading view</source>
        <translation>Vue de lecture</translation>
    </message>
    <message>
        <source>Disassembly and reading view</source>
        <translation>Désassemblage et vue de lecture</translation>
    </message>
    <message>
        <source>Disassembly</source>
        <translation>Désassemblage</translation>
    </message>
    <message>
        <source>What is shown of a method</source>
        <translation>Ce qui est montré d’une méthode</translation>
    </message>
    <message>
        <source>Control flow</source>
        <translation>Flot de contrôle</translation>
    </message>
    <message>
        <source>Disassembly and control flow</source>
        <translation>Désassemblage et flot de contrôle</translation>
    </message>
    <message>
        <source>F5 goes from the disassembly to the reading view, Space to the control flow</source>
        <translation>F5 passe du désassemblage à la vue de lecture, Espace au flot de contrôle</translation>
    </message>
    <message>
        <source>The blocks of this code are not known.</source>
        <translation>Les blocs de ce code ne sont pas connus.</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::ControlFlowView</name>
    <message>
        <source>Blocks are being laid out…</source>
        <translation>Disposition des blocs…</translation>
    </message>
    <message>
        <source>There are more than %1 blocks: too many for a graph. The listing shows them.</source>
        <translation>Il y a plus de %1 blocs : trop pour un graphe. Le listage les montre.</translation>
    </message>
    <message>
        <source>straight on</source>
        <translation>tout droit</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>pris</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>non pris</translation>
    </message>
    <message>
        <source>case</source>
        <translation>cas</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>exception</translation>
    </message>
    <message>
        <source>Control flow</source>
        <translation>Flot de contrôle</translation>
    </message>
    <message numerus="yes">
        <source>%1 blocks</source>
        <translation>
            <numerusform>%1 bloc</numerusform>
            <numerusform>%1 blocs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ways between them</source>
        <translation>
            <numerusform>%1 chemin entre eux</numerusform>
            <numerusform>%1 chemins entre eux</numerusform>
        </translation>
    </message>
    <message>
        <source>those that are far are drawn for the chosen block alone</source>
        <translation>les plus éloignés ne sont tracés que pour le bloc choisi</translation>
    </message>
    <message>
        <source>straight on to %1</source>
        <translation>tout droit vers %1</translation>
    </message>
    <message>
        <source>taken: to %1</source>
        <translation>pris : vers %1</translation>
    </message>
    <message>
        <source>not taken: to %1</source>
        <translation>non pris : vers %1</translation>
    </message>
    <message>
        <source>jump to %1</source>
        <translation>saut vers %1</translation>
    </message>
    <message>
        <source>any other value: to %1</source>
        <translation>toute autre valeur : vers %1</translation>
    </message>
    <message>
        <source>value %1: to %2</source>
        <translation>valeur %1 : vers %2</translation>
    </message>
    <message>
        <source>any exception: to %1</source>
        <translation>toute exception : vers %1</translation>
    </message>
    <message>
        <source>exception %1: to %2</source>
        <translation>exception %1 : vers %2</translation>
    </message>
    <message>
        <source>to an address that is computed</source>
        <translation>vers une adresse calculée</translation>
    </message>
    <message>
        <source>leaves the method</source>
        <translation>quitte la méthode</translation>
    </message>
    <message>
        <source>%1. Block %2 of %3: %4</source>
        <translation>%1. Bloc %2 sur %3 : %4</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::CoverageModel</name>
    <message>
        <source>Of whom</source>
        <translation>De quoi</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::CoveragePanel</name>
    <message>
        <source>With &amp;blind spots only</source>
        <translation>Avec &amp;angles morts seulement</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>Angles morts</translation>
    </message>
    <message>
        <source>Coverage of the chosen one</source>
        <translation>Couverture de ce qui est choisi</translation>
    </message>
    <message>
        <source>Blind spots, and what would close them</source>
        <translation>Angles morts, et ce qui les lèverait</translation>
    </message>
    <message>
        <source>Of the chosen one</source>
        <translation>De ce qui est choisi</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>Device, app or capture that contains…</source>
        <translation>Appareil, app ou capture contenant…</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Copy as a &amp;list</source>
        <translation>Copier en &amp;liste</translation>
    </message>
    <message>
        <source>What the evidence can show and what it cannot stands here, for every app, device and capture. There is no evidence yet.</source>
        <translation>Ce que les preuves peuvent montrer, et ce qu’elles ne peuvent pas, s’affiche ici pour chaque app, appareil et capture. Il n’y a pas encore de preuves.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 sur %2 affichés</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>None: of all that is in the case, all is told.</source>
        <translation>Aucun : sur tout ce que contient l’affaire, tout est connu.</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Compensating control: %1</source>
        <translation>Mesure compensatoire : %1</translation>
    </message>
    <message>
        <source>Note a compensating control…</source>
        <translation>Noter une mesure compensatoire…</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::DisassemblyView</name>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>Disassembly</source>
        <translation>Désassemblage</translation>
    </message>
    <message>
        <source>&amp;Go to symbol</source>
        <translation>&amp;Aller au symbole</translation>
    </message>
    <message>
        <source>Find &amp;uses</source>
        <translation>Rechercher les &amp;usages</translation>
    </message>
    <message>
        <source>&amp;Copy lines</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>Copy &amp;symbol</source>
        <translation>Copier le &amp;symbole</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::EntityPanel</name>
    <message>
        <source>Nothing of this kind is in the case yet. It comes with evidence: packages, captures, exports of the device management.</source>
        <translation>L’affaire ne contient encore rien de ce type. Cela vient avec les preuves : paquets, captures, exports MDM.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 sur %2 affichés</translation>
    </message>
    <message numerus="yes">
        <source>%1 hidden by the baseline</source>
        <translation>
            <numerusform>%1 masquée par la référence</numerusform>
            <numerusform>%1 masquées par la référence</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>Copier le te&amp;xte</translation>
    </message>
    <message>
        <source>Copy the i&amp;d</source>
        <translation>Copier l’i&amp;d</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Colonn&amp;es</translation>
    </message>
    <message>
        <source>&amp;Selected</source>
        <translation>&amp;Sélectionné</translation>
    </message>
    <message>
        <source>&amp;Not selected</source>
        <translation>&amp;Non sélectionné</translation>
    </message>
    <message>
        <source>… &amp;and selected</source>
        <translation>… &amp;et sélectionné</translation>
    </message>
    <message>
        <source>… &amp;or selected</source>
        <translation>… &amp;ou sélectionné</translation>
    </message>
    <message>
        <source>… and not s&amp;elected</source>
        <translation>… et non sé&amp;lectionné</translation>
    </message>
    <message>
        <source>&amp;Apply as filter</source>
        <translation>Appl&amp;iquer comme filtre</translation>
    </message>
    <message>
        <source>&amp;Prepare as filter</source>
        <translation>Préparer comme &amp;filtre</translation>
    </message>
    <message>
        <source>&amp;From this time on</source>
        <translation>À &amp;partir de cette heure</translation>
    </message>
    <message>
        <source>&amp;Up to this time</source>
        <translation>&amp;Jusqu’à cette heure</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::EvidencePanel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Why refused</source>
        <translation>Raison du refus</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>Ce qui a été conservé</translation>
    </message>
    <message>
        <source>Name, size and hash; nothing of the content.</source>
        <translation>Nom, taille et hachage ; rien du contenu.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>all on while it was read</source>
        <translation>entièrement active pendant la lecture</translation>
    </message>
    <message>
        <source>off while it was read: %1</source>
        <translation>inactive pendant la lecture : %1</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>corrected by %1</source>
        <translation>corrigée de %1</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 sur %2 affichés</translation>
    </message>
    <message>
        <source>at %1: %2</source>
        <translation>à %1 : %2</translation>
    </message>
    <message>
        <source>is read …</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>What may come next in the filter</source>
        <translation>Ce qui peut suivre dans le filtre</translation>
    </message>
    <message>
        <source>for example: %1</source>
        <translation>par exemple : %1</translation>
    </message>
    <message>
        <source>Compare a field of the table: = != &lt; &lt;= &gt; &gt;= contains starts ends matches in within; join by and, or, not.
Ctrl+Space offers what may come next. Example: %1</source>
        <translation>Comparez un champ de la table : = != &lt; &lt;= &gt; &gt;= contains starts ends matches in within ; reliez avec and, or, not.
Ctrl+Espace propose ce qui peut suivre. Exemple : %1</translation>
    </message>
    <message>
        <source>Enter filters</source>
        <translation>Entrée filtre</translation>
    </message>
    <message numerus="yes">
        <source>%1 shown that the baseline hides</source>
        <translation>
            <numerusform>%1 affichée que la référence masque</numerusform>
            <numerusform>%1 affichées que la référence masque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hidden by the baseline</source>
        <translation>
            <numerusform>%1 masquée par la référence</numerusform>
            <numerusform>%1 masquées par la référence</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide what the baseline approves of</source>
        <translation>Masquer ce que la référence approuve</translation>
    </message>
    <message>
        <source>Show what the baseline approves of</source>
        <translation>Montrer ce que la référence approuve</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrés</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Saved filters, and those used last (Ctrl+Shift+L)</source>
        <translation>Filtres enregistrés et derniers utilisés (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>Name of the filter; one of this name is replaced:</source>
        <translation>Nom du filtre ; un filtre de ce nom est remplacé :</translation>
    </message>
    <message>
        <source>not saved: a name is needed, and room for it</source>
        <translation>non enregistré : il faut un nom, et de la place</translation>
    </message>
    <message>
        <source>No filter of this table is saved yet</source>
        <translation>Aucun filtre de cette table n’est encore enregistré</translation>
    </message>
    <message>
        <source>&amp;Save the filter…</source>
        <translation>&amp;Enregistrer le filtre…</translation>
    </message>
    <message>
        <source>&amp;Colour the rows of</source>
        <translation>&amp;Colorer les lignes de</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sans couleur</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Sable</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Used last</source>
        <translation>&amp;Derniers utilisés</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::FlowGraphView</name>
    <message>
        <source>Flow graph</source>
        <translation>Graphe des flux</translation>
    </message>
    <message>
        <source>Dim what does not contain…</source>
        <translation>Estomper ce qui ne contient pas…</translation>
    </message>
    <message>
        <source>Dim what does not contain this text</source>
        <translation>Estomper ce qui ne contient pas ce texte</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Show the whole graph (Home)</source>
        <translation>Montrer tout le graphe (Début)</translation>
    </message>
    <message>
        <source>%1 of %2 things shown</source>
        <translation>%1 éléments sur %2 affichés</translation>
    </message>
    <message>
        <source>%1 folded by registrable domain or library</source>
        <translation>%1 regroupés par domaine enregistrable ou bibliothèque</translation>
    </message>
    <message>
        <source>%1 dimmed, kept in place</source>
        <translation>%1 estompés, à leur place</translation>
    </message>
    <message>
        <source>No case is open. Its apps, keys, hosts and devices stand here, tied from code to device.</source>
        <translation>Aucune affaire n’est ouverte. Ses apps, clés, hôtes et appareils se trouvent ici, liés du code à l’appareil.</translation>
    </message>
    <message>
        <source>Reading the case…</source>
        <translation>Lecture de l’affaire…</translation>
    </message>
    <message>
        <source>Nothing to tie yet. Import an app package and a capture: each host, key and device becomes a node.</source>
        <translation>Rien à relier pour l’instant. Importez un paquet d’app et une capture : chaque hôte, clé et appareil devient un nœud.</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Kinds of things that are lit</source>
        <translation>Types mis en évidence</translation>
    </message>
    <message>
        <source>Dim the things of a kind; they keep their places</source>
        <translation>Estomper les éléments d’un type ; ils gardent leur place</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::FlowPanel</name>
    <message>
        <source>Flow</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Save packets…</source>
        <translation>Enregistrer les paquets…</translation>
    </message>
    <message>
        <source>Save the packets of this flow to a file of their own</source>
        <translation>Enregistrer les paquets de ce flux dans un fichier à part</translation>
    </message>
    <message>
        <source>What both sides said</source>
        <translation>Ce que les deux côtés se sont dit</translation>
    </message>
    <message>
        <source>Client to server</source>
        <translation>Du client au serveur</translation>
    </message>
    <message>
        <source>Server to client</source>
        <translation>Du serveur au client</translation>
    </message>
    <message>
        <source>Side of the conversation</source>
        <translation>Côté de la conversation</translation>
    </message>
    <message>
        <source>Bytes of one side</source>
        <translation>Octets d’un côté</translation>
    </message>
    <message>
        <source>Follow &amp;stream</source>
        <translation>Suivre le f&amp;lux</translation>
    </message>
    <message>
        <source>&amp;Hex</source>
        <translation>&amp;Hexadécimal</translation>
    </message>
    <message>
        <source>&amp;Payload signs</source>
        <translation>&amp;Indices de contenu</translation>
    </message>
    <message>
        <source>&amp;Payload signs %1</source>
        <translation>&amp;Indices de contenu %1</translation>
    </message>
    <message>
        <source>Choose a flow, or a trace that was seen on the wire: what both sides said is shown here.</source>
        <translation>Choisissez un flux, ou une piste vue sur le réseau : ce que les deux côtés se sont dit s’affiche ici.</translation>
    </message>
    <message>
        <source>is read from the evidence …</source>
        <translation>lecture dans les preuves…</translation>
    </message>
    <message>
        <source>Neither side said anything that the capture holds.</source>
        <translation>La capture ne contient rien de ce que l’un ou l’autre côté aurait dit.</translation>
    </message>
    <message>
        <source>→ client</source>
        <translation>→ client</translation>
    </message>
    <message>
        <source>← server</source>
        <translation>← serveur</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 octet</numerusform>
            <numerusform>%1 octets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 missing from the capture</source>
        <translation>%1 : lacune de %2 dans la capture</translation>
    </message>
    <message>
        <source>%1: %2, packet %3</source>
        <translation>%1 : %2, paquet %3</translation>
    </message>
    <message>
        <source>More was said than is shown here; save the packets to have all of it.</source>
        <translation>Il s’est dit plus que ce qui est affiché ici ; enregistrez les paquets pour avoir le tout.</translation>
    </message>
    <message>
        <source>This side said nothing.</source>
        <translation>Ce côté n’a rien dit.</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::GraphCanvas</name>
    <message>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::HeatMap</name>
    <message>
        <source>Hours and days</source>
        <translation>Heures et jours</translation>
    </message>
    <message>
        <source>%1 and the %2 days after it</source>
        <translation>%1 et les %2 jours suivants</translation>
    </message>
    <message>
        <source>%1, %2:00 to %3:00%4: %5</source>
        <translation>%1, de %2:00 à %3:00%4 : %5</translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>%1 événement</numerusform>
            <numerusform>%1 événements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::HelpPanel</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Revenir à la page précédente</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Pages du manuel</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::HelpText</name>
    <message>
        <source>Page of the manual</source>
        <translation>Page du manuel</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::HexArea</name>
    <message>
        <source>Bytes of the evidence</source>
        <translation>Octets de la preuve</translation>
    </message>
    <message>
        <source>offset 0x%1, byte 0x%2</source>
        <translation>décalage 0x%1, octet 0x%2</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::HitModel</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::HomePanel</name>
    <message>
        <source>What is here</source>
        <translation>Ce qui est là</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>What to open next</source>
        <translation>Quoi ouvrir ensuite</translation>
    </message>
    <message>
        <source>Case home</source>
        <translation>Accueil de l’affaire</translation>
    </message>
    <message>
        <source>Case without a name</source>
        <translation>Affaire sans nom</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Import more…</source>
        <translation>Importer d’autres preuves…</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Choose anything: a trace, a row, a place of code. What it is and where it stands in the evidence is shown here.</source>
        <translation>Choisissez quelque chose : une piste, une ligne, un endroit du code. Ce que c’est et où cela se trouve dans les preuves s’affiche ici.</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>Expected use: %1</source>
        <translation>Usage attendu : %1</translation>
    </message>
    <message>
        <source>and %1 more like it</source>
        <translation>et %1 de plus du même genre</translation>
    </message>
    <message>
        <source>Signs for</source>
        <translation>Indices pour</translation>
    </message>
    <message>
        <source>Signs against</source>
        <translation>Indices contre</translation>
    </message>
    <message>
        <source>Gaps, and what would close them</source>
        <translation>Lacunes, et ce qui les comblerait</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>In a trace: </source>
        <translation>Dans une piste : </translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>It stands in no file of this case: a name that the code uses, or a conclusion.</source>
        <translation>Cela n’est dans aucun fichier de cette affaire : un nom que le code utilise, ou une conclusion.</translation>
    </message>
    <message>
        <source>file not in the case</source>
        <translation>fichier absent de l’affaire</translation>
    </message>
    <message>
        <source>Show bytes</source>
        <translation>Montrer les octets</translation>
    </message>
    <message>
        <source>Show the bytes at %1</source>
        <translation>Montrer les octets à %1</translation>
    </message>
    <message>
        <source>An app that is not in the case</source>
        <translation>Une app absente de l’affaire</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1: %2. No destination is tied to it.</source>
        <translation>%1 : %2. Aucune destination n’y est liée.</translation>
    </message>
    <message>
        <source>%1: %2, tied to a destination that the package does not tell.</source>
        <translation>%1 : %2, lié à une destination que le paquet n’indique pas.</translation>
    </message>
    <message>
        <source>%1: %2, tied to %3.</source>
        <translation>%1 : %2, lié à %3.</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>non évalué</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Étiquettes : %1</translation>
    </message>
    <message>
        <source>V verdict, ; note, T tag, S star, B approve, Ctrl+Z undo</source>
        <translation>V verdict, ; note, T étiquette, S étoile, B approuver, Ctrl+Z annuler</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::LinkLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::ProvenanceView</name>
    <message>
        <source>Provenance</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Copy place</source>
        <translation>Copier l’emplacement</translation>
    </message>
    <message>
        <source>Copy evidence hash and place</source>
        <translation>Copier le hachage de la preuve et l’emplacement</translation>
    </message>
    <message>
        <source>No case is open. The bytes behind a fact stand here.</source>
        <translation>Aucune affaire n’est ouverte. Les octets derrière un fait se trouvent ici.</translation>
    </message>
    <message>
        <source>Select a fact: the bytes it was read from stand here, with the block marked.</source>
        <translation>Sélectionnez un fait : les octets dont il a été lu s’affichent ici, bloc marqué.</translation>
    </message>
    <message>
        <source>This has no place of its own in the evidence.</source>
        <translation>Ceci n’a pas d’emplacement propre dans les preuves.</translation>
    </message>
    <message>
        <source>There are no bytes at this place.</source>
        <translation>Il n’y a pas d’octets à cet emplacement.</translation>
    </message>
    <message>
        <source>no block marked</source>
        <translation>aucun bloc marqué</translation>
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
        <translation>Pack de recherche</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Chapters of the report</source>
        <translation>Chapitres du rapport</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Preview of the chapter</source>
        <translation>Aperçu du chapitre</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>sans marque</translation>
    </message>
    <message>
        <source>Mark of the Traffic Light Protocol</source>
        <translation>Marque du protocole TLP</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Examiner</source>
        <translation>&amp;Examinateur</translation>
    </message>
    <message>
        <source>&amp;Sharing</source>
        <translation>&amp;Partage</translation>
    </message>
    <message>
        <source>Masked in the report</source>
        <translation>Masqué dans le rapport</translation>
    </message>
    <message>
        <source>&amp;Names and mail of people</source>
        <translation>&amp;Noms et adresses des personnes</translation>
    </message>
    <message>
        <source>Se&amp;rials: last four only</source>
        <translation>Numéros de sé&amp;rie : quatre derniers caractères</translation>
    </message>
    <message>
        <source>&amp;Addresses of devices</source>
        <translation>&amp;Adresses des appareils</translation>
    </message>
    <message>
        <source>Before it is written</source>
        <translation>Avant l’écriture</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Écrit en</translation>
    </message>
    <message>
        <source>For machines: holds the values of the case as they are</source>
        <translation>Pour les machines : contient les valeurs de l’affaire telles quelles</translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>É&amp;crire…</translation>
    </message>
    <message>
        <source>&amp;Open a template…</source>
        <translation>&amp;Ouvrir un modèle…</translation>
    </message>
    <message>
        <source>Save as te&amp;mplate…</source>
        <translation>Enregistrer comme &amp;modèle…</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Ce qui a été écrit</translation>
    </message>
    <message>
        <source>The preview shows the beginning of the chapter; what is written holds all of it.</source>
        <translation>L’aperçu montre le début du chapitre ; ce qui est écrit le contient en entier.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Nothing is masked.</source>
        <translation>Rien n’est masqué.</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Dossier du rapport</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Written:</source>
        <translation>Écrit :</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Templates of reports (*.json)</source>
        <translation>Modèles de rapport (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 ne peut pas être écrit</translation>
    </message>
    <message>
        <source>Open a template</source>
        <translation>Ouvrir un modèle</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 ne peut pas être ouvert</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::SearchPanel</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Text anywhere in the case: hosts, classes, strings, devices</source>
        <translation>Texte n’importe où dans l’affaire : hôtes, classes, chaînes, appareils</translation>
    </message>
    <message>
        <source>Search the whole case</source>
        <translation>Rechercher dans toute l’affaire</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>is searched …</source>
        <translation>recherche…</translation>
    </message>
    <message>
        <source>the first %1 hits</source>
        <translation>les %1 premiers résultats</translation>
    </message>
    <message numerus="yes">
        <source>%1 hits</source>
        <translation>
            <numerusform>%1 résultat</numerusform>
            <numerusform>%1 résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::SpotMark</name>
    <message>
        <source>The spot of this step</source>
        <translation>L’endroit de cette étape</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::StartPage</name>
    <message>
        <source>From a public-key operation in an app to the host it protects, the flow that carried it and the phones it ran on.</source>
        <translation>D’une opération à clé publique dans une app à l’hôte qu’elle protège, au flux qui l’a portée et aux téléphones où elle a tourné.</translation>
    </message>
    <message>
        <source>Drop packages, captures and exports here</source>
        <translation>Déposez ici paquets, captures et exports</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Nouvelle affaire…</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>Ouvrir une affaire…</translation>
    </message>
    <message>
        <source>APK, split APKs, XAPK, AAB, IPA</source>
        <translation>APK, APK fractionnés, XAPK, AAB, IPA</translation>
    </message>
    <message>
        <source>pcap, pcapng</source>
        <translation>pcap, pcapng</translation>
    </message>
    <message>
        <source>device management exports, logs</source>
        <translation>exports MDM, journaux</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>Affaires récentes</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>Sample case: a weather app that talks</source>
        <translation>Affaire d’exemple : une app météo qui parle</translation>
    </message>
    <message>
        <source>finished, a few minutes to read</source>
        <translation>terminée, quelques minutes de lecture</translation>
    </message>
    <message>
        <source>Keys of the window</source>
        <translation>Touches de la fenêtre</translation>
    </message>
    <message>
        <source>every action, and the key that does it</source>
        <translation>chaque action, et sa touche</translation>
    </message>
    <message>
        <source>What is dropped is read in a closed process, never changed, never sent: Keytrail makes no network connection.</source>
        <translation>Ce qui est déposé est lu dans un processus cloisonné, jamais modifié, jamais envoyé : Keytrail n’ouvre aucune connexion réseau.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>not found: %1</source>
        <translation>introuvable : %1</translation>
    </message>
    <message>
        <source>No case was opened yet. Dropping evidence here makes one.</source>
        <translation>Aucune affaire n’a encore été ouverte. Déposer des preuves ici en crée une.</translation>
    </message>
    <message>
        <source>guided cases in the real window, step by step</source>
        <translation>affaires guidées dans la vraie fenêtre, étape par étape</translation>
    </message>
    <message numerus="yes">
        <source>%1 walkthroughs</source>
        <translation>
            <numerusform>%1 parcours</numerusform>
            <numerusform>%1 parcours</numerusform>
        </translation>
    </message>
    <message>
        <source>Training: %1, %2 done</source>
        <translation>Formation : %1, dont %2 terminés</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::StepCode</name>
    <message>
        <source>At this step</source>
        <translation>À cette étape</translation>
    </message>
    <message>
        <source>Show bytes</source>
        <translation>Montrer les octets</translation>
    </message>
    <message>
        <source>Show the bytes of this step</source>
        <translation>Montrer les octets de cette étape</translation>
    </message>
    <message>
        <source>Choose a step: the code it stands in is shown here.</source>
        <translation>Choisissez une étape : le code où elle se trouve s’affiche ici.</translation>
    </message>
    <message>
        <source>Code at this step</source>
        <translation>Code à cette étape</translation>
    </message>
    <message>
        <source>This step is no code. It stands at %1 of its file: Show bytes.</source>
        <translation>Cette étape n’est pas du code. Elle se trouve à %1 de son fichier : Montrer les octets.</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::StepModel</name>
    <message>
        <source>step %1: %2, %3, %4</source>
        <translation>étape %1 : %2, %3, %4</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Resolved value</source>
        <translation>Valeur résolue</translation>
    </message>
    <message>
        <source>Where (opens it)</source>
        <translation>Emplacement (l’ouvre)</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::TableColumns</name>
    <message>
        <source>&amp;More columns</source>
        <translation>&amp;Plus de colonnes</translation>
    </message>
    <message>
        <source>of its %1</source>
        <translation>champs de « %1 »</translation>
    </message>
    <message>
        <source>&amp;Widths by content</source>
        <translation>&amp;Largeurs selon le contenu</translation>
    </message>
    <message>
        <source>&amp;Columns as they came</source>
        <translation>&amp;Colonnes d’origine</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::TimelineView</name>
    <message>
        <source>beacon, every %1</source>
        <translation>balise (beacon), toutes les %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>Toute l’affaire</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Couloirs</translation>
    </message>
    <message>
        <source>Whole case</source>
        <translation>Toute l’affaire</translation>
    </message>
    <message>
        <source>%1   whole case, %2 events; the frame is what the lanes below show</source>
        <translation>%1   toute l’affaire, événements : %2 ; le cadre est ce que montrent les couloirs ci-dessous</translation>
    </message>
    <message numerus="yes">
        <source>%1 lanes</source>
        <translation>
            <numerusform>%1 couloir</numerusform>
            <numerusform>%1 couloirs</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 folded</source>
        <translation>, %1 repliés</translation>
    </message>
    <message>
        <source>No case is open. Flows, management events and installs stand here in time.</source>
        <translation>Aucune affaire n’est ouverte. Flux, événements de gestion et installations se placent ici dans le temps.</translation>
    </message>
    <message>
        <source>Reading the case…</source>
        <translation>Lecture de l’affaire…</translation>
    </message>
    <message>
        <source>Nothing with a time yet. Import a capture or a device export to fill the lanes.</source>
        <translation>Rien de daté pour l’instant. Importez une capture ou un export d’appareils pour remplir les couloirs.</translation>
    </message>
    <message numerus="yes">
        <source>%1 events in the range</source>
        <translation>
            <numerusform>%1 événement dans la plage</numerusform>
            <numerusform>%1 événements dans la plage</numerusform>
        </translation>
    </message>
    <message>
        <source>folded lanes, and lanes too full for single marks, show density</source>
        <translation>les couloirs repliés, et ceux trop pleins pour des marques isolées, montrent la densité</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows state no time and are not shown</source>
        <translation>
            <numerusform>%1 ligne sans heure, non affichée</numerusform>
            <numerusform>%1 lignes sans heure, non affichées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::TouchPanel</name>
    <message>
        <source>What touches</source>
        <translation>Ce qui s’y rattache</translation>
    </message>
    <message>
        <source>Follow the selection</source>
        <translation>Suivre la sélection</translation>
    </message>
    <message>
        <source>Only what contains…</source>
        <translation>Seulement ce qui contient…</translation>
    </message>
    <message>
        <source>Filter what touches it</source>
        <translation>Filtrer ce qui s’y rattache</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>What touches it</source>
        <translation>Ce qui s’y rattache</translation>
    </message>
    <message>
        <source>Enter shows them all in their table</source>
        <translation>Entrée les montre tous dans leur table</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Nothing else in the case is tied to it.</source>
        <translation>Rien d’autre dans l’affaire n’y est lié.</translation>
    </message>
    <message>
        <source>press X on anything</source>
        <translation>appuyez sur X sur un élément</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::TracePanel</name>
    <message>
        <source>Trace</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Steps of the trace</source>
        <translation>Étapes de la piste</translation>
    </message>
    <message>
        <source>trace %1, %2, code to device</source>
        <translation>piste %1, %2, du code à l’appareil</translation>
    </message>
    <message>
        <source>There is no trace in this case yet. It begins in the code of an app package; a capture and a device export complete it. Ctrl+I imports.</source>
        <translation>Il n’y a pas encore de piste dans cette affaire. Elle commence dans le code d’un paquet d’app ; une capture et un export d’appareils la complètent. Ctrl+I importe.</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::TraceStrip</name>
    <message>
        <source>Trace, from code to device</source>
        <translation>Piste, du code à l’appareil</translation>
    </message>
    <message>
        <source>gap: %1</source>
        <translation>lacune : %1</translation>
    </message>
    <message>
        <source>Choose a trace: its way from code to device stands here.</source>
        <translation>Choisissez une piste : son chemin du code à l’appareil s’affiche ici.</translation>
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
        <translation>%1 %2, dont %3 attendus</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>expected use stays in the list, dimmed and last by score</source>
        <translation>l’usage attendu reste dans la liste, estompé et dernier par score</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::TrainingPanel</name>
    <message>
        <source>for a first look</source>
        <translation>pour débuter</translation>
    </message>
    <message>
        <source>further</source>
        <translation>pour aller plus loin</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>difficile</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Guided cases with evidence of our own. Each opens in a case of its own; yours are not touched.</source>
        <translation>Des affaires guidées, avec nos propres preuves. Chacune s’ouvre dans une affaire à part ; les vôtres ne sont pas touchées.</translation>
    </message>
    <message>
        <source>Walkthroughs</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>About the walkthrough</source>
        <translation>À propos du parcours</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>&amp;Recommencer</translation>
    </message>
    <message>
        <source>S&amp;core sheet…</source>
        <translation>Fic&amp;he de résultats…</translation>
    </message>
    <message>
        <source>Walkthroughs of a &amp;folder…</source>
        <translation>Parcours d’un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;All walkthroughs</source>
        <translation>To&amp;us les parcours</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Étapes terminées</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>L’étape</translation>
    </message>
    <message>
        <source>Your answer; Enter checks it</source>
        <translation>Votre réponse ; Entrée la vérifie</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>&amp;Open the walkthrough&apos;s case</source>
        <translation>&amp;Ouvrir l’affaire du parcours</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>Vé&amp;rifier</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>Étape suiva&amp;nte</translation>
    </message>
    <message>
        <source>Sho&amp;w the spot</source>
        <translation>&amp;Montrer l’endroit</translation>
    </message>
    <message>
        <source>&amp;Hint</source>
        <translation>Astu&amp;ce</translation>
    </message>
    <message>
        <source>F2 checks, and goes on once the step is done</source>
        <translation>F2 vérifie, puis passe à la suite une fois l’étape terminée</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>pas commencé</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 étapes sur %2</translation>
    </message>
    <message>
        <source>%1, about %2 minutes: %3</source>
        <comment>level, minutes, how far</comment>
        <translation>%1, environ %2 minutes : %3</translation>
    </message>
    <message>
        <source>Not read:
%1</source>
        <translation>Non lu :
%1</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>%1: step %2 of %3</source>
        <translation>%1 : étape %2 sur %3</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, terminée</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>Signalé : %1</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>Astuce : %1</translation>
    </message>
    <message>
        <source>To the &amp;list</source>
        <translation>À la li&amp;ste</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>C’est fait.</translation>
    </message>
    <message>
        <source>Nothing is answered yet.</source>
        <translation>Aucune réponse n’est encore donnée.</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::XrefModel</name>
    <message>
        <source>calls</source>
        <translation>appelle</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>lit</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>makes</source>
        <translation>crée</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nomme</translation>
    </message>
    <message>
        <source>own code</source>
        <translation>code propre</translation>
    </message>
    <message>
        <source>library</source>
        <translation>bibliothèque</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>extérieur</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Utilise</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::XrefPanel</name>
    <message>
        <source>&amp;Own code only</source>
        <translation>Code &amp;propre seulement</translation>
    </message>
    <message>
        <source>Cross references</source>
        <translation>Références croisées</translation>
    </message>
    <message>
        <source>who uses it</source>
        <translation>qui l’utilise</translation>
    </message>
    <message>
        <source>what it uses</source>
        <translation>ce qu’il utilise</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>appelle</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>lit</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>makes</source>
        <translation>crée</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nomme</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Montrer %1</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>%1 of %2 places</source>
        <translation>%1 emplacements sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 places</source>
        <translation>
            <numerusform>%1 emplacement</numerusform>
            <numerusform>%1 emplacements</numerusform>
        </translation>
    </message>
    <message>
        <source>Cross references: press X on a symbol</source>
        <translation>Références croisées : appuyez sur X sur un symbole</translation>
    </message>
    <message>
        <source>Cross references of %1, %2</source>
        <translation>Références croisées de %1, %2</translation>
    </message>
</context>
</TS>
