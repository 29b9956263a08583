<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>FlowGraph</name>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>in the code of the app</source>
        <translation>en el código de la app</translation>
    </message>
    <message>
        <source>uses this key</source>
        <translation>usa esta clave</translation>
    </message>
    <message>
        <source>named by SNI, %1</source>
        <translation>nombrado por SNI, %1</translation>
    </message>
    <message>
        <source>named by HTTP Host, %1</source>
        <translation>nombrado por HTTP Host, %1</translation>
    </message>
    <message>
        <source>named by DNS before, %1</source>
        <translation>nombrado antes por DNS, %1</translation>
    </message>
    <message>
        <source>by its address, %1</source>
        <translation>por su dirección, %1</translation>
    </message>
    <message>
        <source>%1 folded: + shows them</source>
        <translation>%1 agrupados: + los muestra</translation>
    </message>
    <message>
        <source>%1 folded</source>
        <translation>%1 agrupados</translation>
    </message>
    <message>
        <source>not known from the code</source>
        <translation>desconocido por el código</translation>
    </message>
    <message>
        <source>Overview of the graph</source>
        <translation>Vista general del grafo</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>%1. %2 on public keys in own code, %3 in libraries.</source>
        <translation>%1. %2 con claves públicas en código propio, %3 en bibliotecas.</translation>
    </message>
    <message>
        <source>%1 and %2 named in code.</source>
        <translation>%1 y %2 nombrados en el código.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 captures</source>
        <translation>
            <numerusform>%1 captura</numerusform>
            <numerusform>%1 capturas</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2, %3.</source>
        <translation>De %1 a %2, %3.</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <translation>%1, %2, %3.</translation>
    </message>
    <message>
        <source>an app</source>
        <translation>una app</translation>
    </message>
    <message>
        <source> to </source>
        <translation> hacia </translation>
    </message>
    <message>
        <source> and %1 more.</source>
        <translation> y %1 más.</translation>
    </message>
    <message>
        <source>%1 of expected use: updates, pinning, libraries.</source>
        <translation>%1 de uso esperado: actualizaciones, fijación de certificados, bibliotecas.</translation>
    </message>
    <message>
        <source>%1 in clear payload: blocks and keys of public-key cryptography.</source>
        <translation>%1 en carga útil en claro: bloques y claves de criptografía de clave pública.</translation>
    </message>
    <message>
        <source>No operation on public keys was found yet.</source>
        <translation>Aún no se ha encontrado ninguna operación con claves públicas.</translation>
    </message>
    <message>
        <source>%1 refused: </source>
        <translation>%1 rechazados: </translation>
    </message>
    <message>
        <source> and others.</source>
        <translation> y otros.</translation>
    </message>
    <message>
        <source>%1: something in the evidence could not be read.</source>
        <translation>%1: parte de las evidencias no se pudo leer.</translation>
    </message>
    <message numerus="yes">
        <source>%1 losses</source>
        <translation>
            <numerusform>%1 pérdida</numerusform>
            <numerusform>%1 pérdidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 about how evidence was read.</source>
        <translation>%1 sobre la lectura de las evidencias.</translation>
    </message>
    <message>
        <source>%1 cannot be known from the package.</source>
        <translation>%1 no se pueden conocer a partir del paquete.</translation>
    </message>
    <message>
        <source>Everything: no evidence is in the case yet.</source>
        <translation>Todo: aún no hay evidencias en el caso.</translation>
    </message>
    <message>
        <source>No capture: what was sent, and where, cannot be said.</source>
        <translation>Sin captura: no se puede decir qué se envió ni adónde.</translation>
    </message>
    <message>
        <source>No device management export: devices and who has the app are not known.</source>
        <translation>Sin exportación de MDM: no se conocen los dispositivos ni quién tiene la app.</translation>
    </message>
    <message>
        <source>No app package: there is no code to trace from.</source>
        <translation>Sin paquete de app: no hay código desde el que trazar.</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>No se omitió nada.</translation>
    </message>
    <message>
        <source>Nothing is missing for its tier.</source>
        <translation>No falta nada para su nivel.</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Abierto: %1</translation>
    </message>
    <message>
        <source>%1, %2, score %3</source>
        <translation>%1, %2, puntuación %3</translation>
    </message>
    <message>
        <source>Import a capture</source>
        <translation>Importar una captura</translation>
    </message>
    <message>
        <source>It shows which destinations were contacted, and by whom.</source>
        <translation>Muestra qué destinos se contactaron y quién lo hizo.</translation>
    </message>
    <message>
        <source>Import a device export</source>
        <translation>Importar una exportación de dispositivos</translation>
    </message>
    <message>
        <source>It tells which devices have the app.</source>
        <translation>Indica qué dispositivos tienen la app.</translation>
    </message>
    <message>
        <source>Import a package</source>
        <translation>Importar un paquete</translation>
    </message>
    <message>
        <source>Its code says what is encrypted, with which key, for whom.</source>
        <translation>Su código dice qué se cifra, con qué clave y para quién.</translation>
    </message>
    <message>
        <source>Examiner %1</source>
        <translation>Analista: %1</translation>
    </message>
    <message>
        <source>audit chain broken at entry %1</source>
        <translation>cadena de auditoría rota en la entrada %1</translation>
    </message>
    <message numerus="yes">
        <source>audit chain whole, %1 entries</source>
        <translation>
            <numerusform>cadena de auditoría íntegra, %1 entrada</numerusform>
            <numerusform>cadena de auditoría íntegra, %1 entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in what the evidence can show:</source>
        <translation>%1 en lo que las evidencias pueden mostrar:</translation>
    </message>
    <message numerus="yes">
        <source>%1 blind spots</source>
        <translation>
            <numerusform>%1 punto ciego</numerusform>
            <numerusform>%1 puntos ciegos</numerusform>
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
        <translation>host desconocido</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation>%1, puntuación %2</translation>
    </message>
    <message>
        <source>an unnamed examiner</source>
        <translation>un analista sin nombre</translation>
    </message>
    <message>
        <source>Approved by %1: %2</source>
        <translation>Aprobado por %1: %2</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Hasta %1.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>verdict “%1”</source>
        <translation>veredicto «%1»</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>star</source>
        <translation>estrella</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>etiqueta «%1»</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>aprobación</translation>
    </message>
    <message>
        <source>end of an approval</source>
        <translation>fin de una aprobación</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>Reconocido como</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>not known from the package</source>
        <translation>desconocido a partir del paquete</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>%1, by DNS before the flow</source>
        <translation>%1, por DNS antes del flujo</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The result of the operation goes to %1 by data flow</source>
        <translation>El resultado de la operación va a %1 por flujo de datos</translation>
    </message>
    <message>
        <source>What comes from %1 is verified or decrypted with this key, by data flow</source>
        <translation>Lo que viene de %1 se verifica o descifra con esta clave, por flujo de datos</translation>
    </message>
    <message>
        <source>The key or trust decision guards the connection to %1</source>
        <translation>La clave o decisión de confianza protege la conexión con %1</translation>
    </message>
    <message>
        <source>Operation and network call to %1 stand in one method</source>
        <translation>La operación y la llamada de red a %1 están en un mismo método</translation>
    </message>
    <message>
        <source>Operation and network call to %1 meet on a call path</source>
        <translation>La operación y la llamada de red a %1 se encuentran en una ruta de llamadas</translation>
    </message>
    <message>
        <source>Operation and network call to %1 stand in one class</source>
        <translation>La operación y la llamada de red a %1 están en una misma clase</translation>
    </message>
    <message>
        <source>The app also names %1</source>
        <translation>La app también nombra %1</translation>
    </message>
    <message>
        <source>The key %1 is embedded in the app</source>
        <translation>La clave %1 está incrustada en la app</translation>
    </message>
    <message>
        <source>The key %1 is the key of the certificate on the wire</source>
        <translation>La clave %1 es la del certificado visto en la red</translation>
    </message>
    <message>
        <source>%1 flows name the host in the TLS hello</source>
        <translation>Flujos que nombran el host en el hello de TLS: %1</translation>
    </message>
    <message>
        <source>%1 flows name the host in the HTTP request</source>
        <translation>Flujos que nombran el host en la petición HTTP: %1</translation>
    </message>
    <message>
        <source>%1 flows go to the address and port that the code names</source>
        <translation>Flujos hacia la dirección y el puerto que nombra el código: %1</translation>
    </message>
    <message>
        <source>%1 flows go to an address that the name resolved to just before</source>
        <translation>Flujos hacia una dirección a la que el nombre acababa de resolver: %1</translation>
    </message>
    <message>
        <source>%1 flows go to the same address</source>
        <translation>Flujos hacia la misma dirección: %1</translation>
    </message>
    <message>
        <source>%1 of %2 flows carry a block of the size and shape that the operation makes</source>
        <translation>%1 de %2 flujos llevan un bloque del tamaño y la forma que produce la operación</translation>
    </message>
    <message>
        <source>The capture itself names the app in %1 flows</source>
        <translation>La propia captura nombra la app, flujos: %1</translation>
    </message>
    <message>
        <source>%1 says that the app contacted the host</source>
        <translation>%1 indica que la app contactó con el host</translation>
    </message>
    <message>
        <source>The server&apos;s address also serves %1</source>
        <translation>La dirección del servidor también sirve a %1</translation>
    </message>
    <message>
        <source>%1 is told by its MAC address</source>
        <translation>%1 se identifica por su dirección MAC</translation>
    </message>
    <message>
        <source>%1 is told by MAC and DHCP lease</source>
        <translation>%1 se identifica por MAC y concesión DHCP</translation>
    </message>
    <message>
        <source>%1 is told by the address its management reports</source>
        <translation>%1 se identifica por la dirección que informa su gestión</translation>
    </message>
    <message>
        <source>%1 is told by its name alone</source>
        <translation>%1 se identifica solo por su nombre</translation>
    </message>
    <message>
        <source>%1 has the app according to its management</source>
        <translation>%1 tiene la app según su gestión</translation>
    </message>
    <message>
        <source>Unexpected use: %1</source>
        <translation>Uso inesperado: %1</translation>
    </message>
    <message>
        <source>Expected use: %1</source>
        <translation>Uso esperado: %1</translation>
    </message>
    <message>
        <source>Approved by %1: %2</source>
        <translation>Aprobado por %1: %2</translation>
    </message>
    <message>
        <source>The operation stands in the library %1</source>
        <translation>La operación está en la biblioteca %1</translation>
    </message>
    <message>
        <source>Code, wire and device are each told by two signs</source>
        <translation>Código, red y dispositivo están respaldados por dos indicios cada uno</translation>
    </message>
    <message>
        <source>Code and wire are told, and a device or payload fits</source>
        <translation>Código y red están respaldados, y un dispositivo o la carga útil encaja</translation>
    </message>
    <message>
        <source>The chain holds, but device or app&apos;s presence is open</source>
        <translation>La cadena se sostiene, pero el dispositivo o la presencia de la app queda abierta</translation>
    </message>
    <message>
        <source>A part of the chain is missing</source>
        <translation>Falta una parte de la cadena</translation>
    </message>
    <message>
        <source>The check of the other side&apos;s certificate is switched off.</source>
        <translation>La comprobación del certificado de la otra parte está desactivada.</translation>
    </message>
    <message>
        <source>A pin on a connection to a bare address, or beside a host name check that is switched off, keeps observers out of a channel of its own.</source>
        <translation>Una fijación en una conexión a una dirección sin nombre, o junto a una comprobación de nombre de host desactivada, deja a los observadores fuera de un canal propio.</translation>
    </message>
    <message>
        <source>Pinning of a known server is usual.</source>
        <translation>Fijar el certificado de un servidor conocido es habitual.</translation>
    </message>
    <message>
        <source>Key material is only prepared here.</source>
        <translation>Aquí solo se prepara material de clave.</translation>
    </message>
    <message>
        <source>A library does this as part of its work.</source>
        <translation>Una biblioteca lo hace como parte de su trabajo.</translation>
    </message>
    <message>
        <source>The key is made and kept in the device&apos;s key store.</source>
        <translation>La clave se crea y guarda en el almacén de claves del dispositivo.</translation>
    </message>
    <message>
        <source>Data is sealed with a key that stands in the app and sent where only the holder of the private half can read it.</source>
        <translation>Los datos se cifran con una clave que está en la app y se envían adonde solo el titular de la clave privada puede leerlos.</translation>
    </message>
    <message>
        <source>Data is sealed with a key that stands in the app; where it goes was not found.</source>
        <translation>Los datos se cifran con una clave que está en la app; no se encontró adónde van.</translation>
    </message>
    <message>
        <source>A secret is agreed with a fixed key that stands in the app.</source>
        <translation>Se acuerda un secreto con una clave fija que está en la app.</translation>
    </message>
    <message>
        <source>Data is sealed and sent over a channel that is not a usual one.</source>
        <translation>Los datos se cifran y envían por un canal poco habitual.</translation>
    </message>
    <message>
        <source>The key is fetched at run time, as end-to-end encryption does.</source>
        <translation>La clave se obtiene en tiempo de ejecución, como en el cifrado de extremo a extremo.</translation>
    </message>
    <message>
        <source>The other side&apos;s key is fetched or made at run time.</source>
        <translation>La clave de la otra parte se obtiene o crea en tiempo de ejecución.</translation>
    </message>
    <message>
        <source>A signature is checked, as for licences, updates and downloads.</source>
        <translation>Se comprueba una firma, como en licencias, actualizaciones y descargas.</translation>
    </message>
    <message>
        <source>A private key that stands in the app signs what is sent.</source>
        <translation>Una clave privada que está en la app firma lo que se envía.</translation>
    </message>
    <message>
        <source>The app signs with a key of its own.</source>
        <translation>La app firma con una clave propia.</translation>
    </message>
    <message>
        <source>What comes from the network is opened with a key that stands in the app.</source>
        <translation>Lo que viene de la red se descifra con una clave que está en la app.</translation>
    </message>
    <message>
        <source>A text of the app or a licence is opened with a public key.</source>
        <translation>Un texto de la app o una licencia se descifra con una clave pública.</translation>
    </message>
    <message>
        <source>The key pair is made on the device.</source>
        <translation>El par de claves se crea en el dispositivo.</translation>
    </message>
    <message>
        <source>%1 does not usually talk to %2.</source>
        <translation>%1 no suele comunicarse con %2.</translation>
    </message>
    <message>
        <source>%1 usually talks to %2.</source>
        <translation>%1 suele comunicarse con %2.</translation>
    </message>
    <message>
        <source>No rule speaks of this use.</source>
        <translation>Ninguna regla trata de este uso.</translation>
    </message>
    <message>
        <source>It uses the key of an operation that is not expected.</source>
        <translation>Usa la clave de una operación inesperada.</translation>
    </message>
    <message>
        <source>It checks what comes from the place that an unexpected operation sends to.</source>
        <translation>Comprueba lo que viene del lugar adonde envía una operación inesperada.</translation>
    </message>
    <message>
        <source>No destination in the code is tied to this operation: its result may stay on the device, or the way is not understood. Look at its callers in the code.</source>
        <translation>Ningún destino del código está vinculado a esta operación: su resultado puede quedar en el dispositivo, o no se entiende el camino. Revise quién la llama en el código.</translation>
    </message>
    <message>
        <source>The code chain is not shown by data flow: read the path between operation and network call.</source>
        <translation>La cadena de código no se demuestra por flujo de datos: lea el camino entre la operación y la llamada de red.</translation>
    </message>
    <message>
        <source>The destination cannot be known from the package (%1): a capture of the running app would show it.</source>
        <translation>El destino no se puede conocer a partir del paquete (%1): una captura de la app en ejecución lo mostraría.</translation>
    </message>
    <message>
        <source>The destination was not seen in any capture of this case: a longer capture, or one from the network the device used, is needed.</source>
        <translation>El destino no se vio en ninguna captura de este caso: hace falta una captura más larga, o una de la red que usó el dispositivo.</translation>
    </message>
    <message>
        <source>There is no capture in this case: whether the destination was contacted cannot be said.</source>
        <translation>No hay captura en este caso: no se puede decir si se contactó con el destino.</translation>
    </message>
    <message>
        <source>The payload is inside TLS and cannot be seen: a proxy capture or a runtime log of the app would show what is sent.</source>
        <translation>La carga útil va dentro de TLS y no se puede ver: una captura con proxy o un registro de ejecución de la app mostraría qué se envía.</translation>
    </message>
    <message>
        <source>No payload of the size and shape of this operation was seen in these flows.</source>
        <translation>En estos flujos no se vio carga útil del tamaño y la forma de esta operación.</translation>
    </message>
    <message>
        <source>The app inventory names the app by its display name only: a package list or bug report of one device would name the package.</source>
        <translation>El inventario nombra la app solo por su nombre visible: una lista de paquetes o un informe de errores de un dispositivo nombraría el paquete.</translation>
    </message>
    <message>
        <source>No management export of this case says which devices have the app: an app inventory is needed.</source>
        <translation>Ninguna exportación de MDM de este caso dice qué dispositivos tienen la app: hace falta un inventario de apps.</translation>
    </message>
    <message>
        <source>No device of the management data could be tied to the client&apos;s address: a DHCP log, a lease list or the device&apos;s MAC is needed.</source>
        <translation>Ningún dispositivo de los datos de gestión se pudo vincular a la dirección del cliente: hace falta un registro DHCP, una lista de concesiones o la MAC del dispositivo.</translation>
    </message>
    <message>
        <source>The client %1 is not tied to a device.</source>
        <translation>El cliente %1 no está vinculado a ningún dispositivo.</translation>
    </message>
    <message>
        <source>The client %1 may be any of %2 devices: a lease, a MAC or a device log would tell which.</source>
        <translation>El cliente %1 puede ser cualquiera de %2 dispositivos: una concesión, una MAC o un registro de dispositivo diría cuál.</translation>
    </message>
    <message>
        <source>%1 is told by name only, which is no proof: its MAC or a lease would tie it.</source>
        <translation>%1 se identifica solo por el nombre, lo que no es prueba: su MAC o una concesión lo vincularía.</translation>
    </message>
    <message>
        <source>%1 is told by address only, which is no proof: its MAC or a lease would tie it.</source>
        <translation>%1 se identifica solo por la dirección, lo que no es prueba: su MAC o una concesión lo vincularía.</translation>
    </message>
    <message>
        <source>%1 is personally owned: management shows its work profile only, so whether it has the app outside of it cannot be seen. Ask the owner for a bug report or package list.</source>
        <translation>%1 es de propiedad personal: la gestión solo muestra su perfil de trabajo, así que no se puede ver si tiene la app fuera de él. Pida al propietario un informe de errores o una lista de paquetes.</translation>
    </message>
    <message>
        <source>Whether %1 has the app is not known from the management data.</source>
        <translation>Los datos de gestión no dicen si %1 tiene la app.</translation>
    </message>
    <message>
        <source>%1 has version %2, which is not in the case: its package is needed to say what that version does.</source>
        <translation>%1 tiene la versión %2, que no está en el caso: hace falta su paquete para decir qué hace esa versión.</translation>
    </message>
    <message>
        <source>%1 other device has the app and was not seen calling: a longer capture, or one of their networks, would tell.</source>
        <translation>%1 dispositivo más tiene la app y no se le vio llamar: lo diría una captura más larga, o una de su red.</translation>
    </message>
    <message>
        <source>%1 other devices have the app and were not seen calling: a longer capture, or one of their networks, would tell.</source>
        <translation>%1 dispositivos más tienen la app y no se les vio llamar: lo diría una captura más larga, o una de alguna de sus redes.</translation>
    </message>
    <message>
        <source>The host not known (%1).</source>
        <translation>El host no se conoce (%1).</translation>
    </message>
    <message>
        <source>The host not known.</source>
        <translation>El host no se conoce.</translation>
    </message>
    <message>
        <source>The host comes from outside the code that was followed (%1).</source>
        <translation>El host viene de fuera del código seguido (%1).</translation>
    </message>
    <message>
        <source>The host comes from outside the code that was followed.</source>
        <translation>El host viene de fuera del código seguido.</translation>
    </message>
    <message>
        <source>The host comes from a library call (%1).</source>
        <translation>El host viene de una llamada de biblioteca (%1).</translation>
    </message>
    <message>
        <source>The host comes from a library call.</source>
        <translation>El host viene de una llamada de biblioteca.</translation>
    </message>
    <message>
        <source>The host is received from the network (%1).</source>
        <translation>El host se recibe de la red (%1).</translation>
    </message>
    <message>
        <source>The host is received from the network.</source>
        <translation>El host se recibe de la red.</translation>
    </message>
    <message>
        <source>The host depends on the date or time (%1).</source>
        <translation>El host depende de la fecha o la hora (%1).</translation>
    </message>
    <message>
        <source>The host depends on the date or time.</source>
        <translation>El host depende de la fecha o la hora.</translation>
    </message>
    <message>
        <source>The host depends on random numbers (%1).</source>
        <translation>El host depende de números aleatorios (%1).</translation>
    </message>
    <message>
        <source>The host depends on random numbers.</source>
        <translation>El host depende de números aleatorios.</translation>
    </message>
    <message>
        <source>The host is made in native code (%1).</source>
        <translation>El host se forma en código nativo (%1).</translation>
    </message>
    <message>
        <source>The host is made in native code.</source>
        <translation>El host se forma en código nativo.</translation>
    </message>
    <message>
        <source>The host is entered or measured on the device (%1).</source>
        <translation>El host se introduce o mide en el dispositivo (%1).</translation>
    </message>
    <message>
        <source>The host is entered or measured on the device.</source>
        <translation>El host se introduce o mide en el dispositivo.</translation>
    </message>
    <message>
        <source>The host is read from storage (%1).</source>
        <translation>El host se lee del almacenamiento (%1).</translation>
    </message>
    <message>
        <source>The host is read from storage.</source>
        <translation>El host se lee del almacenamiento.</translation>
    </message>
    <message>
        <source>The host lies beyond the limits of the analysis (%1).</source>
        <translation>El host queda más allá de los límites del análisis (%1).</translation>
    </message>
    <message>
        <source>The host lies beyond the limits of the analysis.</source>
        <translation>El host queda más allá de los límites del análisis.</translation>
    </message>
    <message>
        <source>The host is reached by reflection that was not resolved (%1).</source>
        <translation>Al host se llega por una reflexión no resuelta (%1).</translation>
    </message>
    <message>
        <source>The host is reached by reflection that was not resolved.</source>
        <translation>Al host se llega por una reflexión no resuelta.</translation>
    </message>
    <message>
        <source>The address is made of parts that are not known from the code of this binary.</source>
        <translation>La dirección se compone de partes que no se conocen por el código de este binario.</translation>
    </message>
    <message>
        <source>The address stands in a string; no call that is understood uses it.</source>
        <translation>La dirección está en una cadena; ninguna llamada comprendida la usa.</translation>
    </message>
    <message>
        <source>a destination that the code does not reveal</source>
        <translation>un destino que el código no revela</translation>
    </message>
    <message>
        <source>no reason known</source>
        <translation>sin razón conocida</translation>
    </message>
    <message>
        <source>a device log</source>
        <translation>un registro de dispositivo</translation>
    </message>
    <message>
        <source>an unnamed examiner</source>
        <translation>un analista sin nombre</translation>
    </message>
    <message>
        <source>All code of the package was read: %1</source>
        <translation>Se leyó todo el código del paquete: %1</translation>
    </message>
    <message>
        <source>No package of %1 is in the case: what the app does is not known</source>
        <translation>No hay ningún paquete de %1 en el caso: no se sabe qué hace la app</translation>
    </message>
    <message>
        <source>The package of the installed version, from a device or a store</source>
        <translation>El paquete de la versión instalada, de un dispositivo o de una tienda</translation>
    </message>
    <message>
        <source>Installed version %1 is not in the case; the package here is %2</source>
        <translation>La versión instalada %1 no está en el caso; el paquete que hay aquí es %2</translation>
    </message>
    <message>
        <source>The package of that version, from one of its devices</source>
        <translation>El paquete de esa versión, de uno de los dispositivos que la tienen</translation>
    </message>
    <message>
        <source>The main program is encrypted by the store (FairPlay)</source>
        <translation>El programa principal está cifrado por la tienda (FairPlay)</translation>
    </message>
    <message>
        <source>A decrypted copy from a test device, or the developer&apos;s own build</source>
        <translation>Una copia descifrada de un dispositivo de prueba, o una compilación del propio desarrollador</translation>
    </message>
    <message>
        <source>The app is built with %1: its own code in that form is not read</source>
        <translation>La app está hecha con %1: su código propio no se lee en esa forma</translation>
    </message>
    <message>
        <source>The framework&apos;s own tools on the bundle, or a runtime log of crypto calls</source>
        <translation>Las herramientas del propio framework aplicadas al bundle, o un registro de ejecución de las llamadas criptográficas</translation>
    </message>
    <message>
        <source>Some code of the package is hidden or loaded later: %1</source>
        <translation>Parte del código del paquete está oculta o se carga más tarde: %1</translation>
    </message>
    <message>
        <source>Memory or files of a running app, or the payload from the device</source>
        <translation>La memoria o los archivos de una app en ejecución, o el código cargado, tomado del dispositivo</translation>
    </message>
    <message>
        <source>%1 destinations of the code cannot be known from the package</source>
        <translation>Destinos del código que no se pueden conocer a partir del paquete: %1</translation>
    </message>
    <message>
        <source>A capture of the running app</source>
        <translation>Una captura de la app en ejecución</translation>
    </message>
    <message>
        <source>There is no capture in the case</source>
        <translation>No hay ninguna captura en el caso</translation>
    </message>
    <message>
        <source>A capture at the network that the devices use</source>
        <translation>Una captura en la red que usan los dispositivos</translation>
    </message>
    <message>
        <source>Packets of %1 clients</source>
        <translation>Clientes con paquetes capturados: %1</translation>
    </message>
    <message>
        <source>Its traffic was captured: %1 flows</source>
        <translation>Se capturó su tráfico, flujos: %1</translation>
    </message>
    <message>
        <source>No flow is tied to this device: nothing seen is not nothing sent</source>
        <translation>Ningún flujo está vinculado a este dispositivo: que no se haya visto nada no significa que no se haya enviado nada</translation>
    </message>
    <message>
        <source>A capture of the network that the device uses, or a lease or MAC that ties an address to it</source>
        <translation>Una captura de la red que usa el dispositivo, o una concesión o MAC que le vincule una dirección</translation>
    </message>
    <message>
        <source>Flows are tied to it by address or name only</source>
        <translation>Los flujos se le vinculan solo por dirección o nombre</translation>
    </message>
    <message>
        <source>Its MAC address or a DHCP lease</source>
        <translation>Su dirección MAC o una concesión DHCP</translation>
    </message>
    <message>
        <source>The client %1 is tied to no device: %2 flows</source>
        <translation>El cliente %1 no está vinculado a ningún dispositivo, flujos: %2</translation>
    </message>
    <message>
        <source>A DHCP log, lease list or the MAC of the device</source>
        <translation>Un registro DHCP, una lista de concesiones o la MAC del dispositivo</translation>
    </message>
    <message>
        <source>The client %1 may be any of %2 devices (ambiguous)</source>
        <translation>El cliente %1 puede ser cualquiera de %2 dispositivos (ambiguo)</translation>
    </message>
    <message>
        <source>A DHCP lease, a MAC or a device log of that time</source>
        <translation>Una concesión DHCP, una MAC o un registro de dispositivo de ese momento</translation>
    </message>
    <message>
        <source>%1 clients have an address of a tunnel on the phone, which says nothing of the device</source>
        <translation>Clientes con la dirección de un túnel en el teléfono, que no dice nada del dispositivo: %1</translation>
    </message>
    <message>
        <source>The usage log of the same phone and time, or its management record</source>
        <translation>El registro de uso del mismo teléfono y momento, o su registro en la gestión</translation>
    </message>
    <message>
        <source>%1 of %2 flows are encrypted (TLS): their payload is not visible</source>
        <translation>%1 de %2 flujos están cifrados (TLS): su carga útil no es visible</translation>
    </message>
    <message>
        <source>A proxy capture with the device owner&apos;s consent, or a runtime log of the app</source>
        <translation>Una captura con proxy con el consentimiento del propietario del dispositivo, o un registro de ejecución de la app</translation>
    </message>
    <message>
        <source>%1 flows use TLS 1.3, where the certificate is not visible on the wire</source>
        <translation>Flujos con TLS 1.3, donde el certificado no es visible en la red: %1</translation>
    </message>
    <message>
        <source>An active look at the server, or a proxy capture</source>
        <translation>Una consulta activa al servidor, o una captura con proxy</translation>
    </message>
    <message>
        <source>%1 hellos hide the server name (Encrypted ClientHello)</source>
        <translation>Hellos que ocultan el nombre de servidor (Encrypted ClientHello): %1</translation>
    </message>
    <message>
        <source>The resolver&apos;s log, or a device log of the time</source>
        <translation>El registro del resolutor DNS, o un registro de dispositivo de ese momento</translation>
    </message>
    <message>
        <source>%1 encrypted flows name no server: known by address only</source>
        <translation>Flujos cifrados que no nombran ningún servidor, conocidos solo por la dirección: %1</translation>
    </message>
    <message>
        <source>The resolver&apos;s log of the time</source>
        <translation>El registro del resolutor DNS de ese momento</translation>
    </message>
    <message>
        <source>%1 apps are listed by %2</source>
        <translation>Apps enumeradas según %2: %1</translation>
    </message>
    <message>
        <source>No list of the apps on this device is in the case</source>
        <translation>No hay ninguna lista de las apps de este dispositivo en el caso</translation>
    </message>
    <message>
        <source>An app inventory of its management, or a bug report</source>
        <translation>Un inventario de apps de su gestión, o un informe de errores</translation>
    </message>
    <message>
        <source>%1 apps are listed by display name only, without package or hash</source>
        <translation>Apps enumeradas solo por su nombre visible, sin paquete ni hash: %1</translation>
    </message>
    <message>
        <source>A package list or bug report of the device</source>
        <translation>Una lista de paquetes o un informe de errores del dispositivo</translation>
    </message>
    <message>
        <source>The device is personally owned: apps outside the work profile are not visible to its management</source>
        <translation>El dispositivo es de propiedad personal: las apps fuera del perfil de trabajo no son visibles para su gestión</translation>
    </message>
    <message>
        <source>The owner&apos;s own package list or bug report</source>
        <translation>Una lista de paquetes o un informe de errores del propio propietario</translation>
    </message>
    <message>
        <source>No usable hardware address is recorded: the device is matched by name or address only</source>
        <translation>No consta ninguna dirección de hardware utilizable: el dispositivo se reconoce solo por nombre o dirección</translation>
    </message>
    <message>
        <source>A wireless MAC of the network in question (private addresses differ a network)</source>
        <translation>La MAC Wi-Fi en la red en cuestión (las direcciones privadas varían según la red)</translation>
    </message>
    <message>
        <source>The source names no device: its %1 records are assigned to none</source>
        <translation>La fuente no nombra ningún dispositivo: sus registros (%1) no se asignan a ninguno</translation>
    </message>
    <message>
        <source>Which device the report was made on, from whoever made it</source>
        <translation>En qué dispositivo se hizo el informe, según quien lo hizo</translation>
    </message>
    <message>
        <source>No log of the device itself (usage, crypto calls, security events) is in the case</source>
        <translation>No hay ningún registro del propio dispositivo (uso, llamadas criptográficas, eventos de seguridad) en el caso</translation>
    </message>
    <message>
        <source>A usage log, App Privacy Report, intrusion log or runtime log of the device</source>
        <translation>Un registro de uso, informe de privacidad de las apps, registro de intrusiones o registro de ejecución del dispositivo</translation>
    </message>
    <message>
        <source>%1 records of its own logs</source>
        <translation>Entradas de sus propios registros: %1</translation>
    </message>
    <message>
        <source>The clock of this capture is %1 of the Date headers of %2 HTTP answers</source>
        <translation>El reloj de esta captura difiere de las cabeceras Date de las respuestas HTTP (%2): %1</translation>
    </message>
    <message>
        <source>A time source of the capturing host; until then set the offset of the file</source>
        <translation>Una fuente de tiempo del host que captura; hasta entonces, ajuste el desfase de reloj del archivo</translation>
    </message>
    <message>
        <source>The host %1 stands in an imported list (%2)</source>
        <translation>El host %1 figura en una lista importada (%2)</translation>
    </message>
    <message>
        <source>The server&apos;s address %1 stands in an imported list (%2)</source>
        <translation>La dirección %1 del servidor figura en una lista importada (%2)</translation>
    </message>
    <message>
        <source>The app stands in an imported list by its %1 (%2)</source>
        <translation>La app figura en una lista importada por su %1 (%2)</translation>
    </message>
    <message>
        <source>The app&apos;s signer stands in an imported list (%1)</source>
        <translation>El firmante de la app figura en una lista importada (%1)</translation>
    </message>
    <message>
        <source>The key %1 stands in an imported list (%2)</source>
        <translation>La clave %1 figura en una lista importada (%2)</translation>
    </message>
    <message>
        <source>A certificate on the wire stands in an imported list (%1)</source>
        <translation>Un certificado visto en la red figura en una lista importada (%1)</translation>
    </message>
    <message>
        <source>%1 rates this very package: %2</source>
        <translation>%1 valora este mismo paquete: %2</translation>
    </message>
    <message>
        <source>%1 rates a package of this name: %2</source>
        <translation>%1 valora un paquete con este nombre: %2</translation>
    </message>
    <message>
        <source>The host %1 stands in no text of the package: code makes it readable (%2)</source>
        <translation>El host %1 no está en ningún texto del paquete: el código lo hace legible (%2)</translation>
    </message>
    <message>
        <source>Names of hosts are generated in the code</source>
        <translation>Los nombres de host se generan en el código</translation>
    </message>
    <message>
        <source>The host is fetched from another place first</source>
        <translation>El host se obtiene primero de otro lugar</translation>
    </message>
    <message>
        <source>Further code of the app stands in %1</source>
        <translation>Hay más código de la app en %1</translation>
    </message>
    <message>
        <source>Calls to the server come as regularly as a timer</source>
        <translation>Las llamadas al servidor llegan con la regularidad de un temporizador</translation>
    </message>
    <message>
        <source>%1 flows speak TLS on a port where nobody expects it</source>
        <translation>%1 flujos hablan TLS en un puerto donde nadie lo espera</translation>
    </message>
    <message>
        <source>%1 flows show a certificate that signed itself</source>
        <translation>%1 flujos muestran un certificado autofirmado</translation>
    </message>
    <message>
        <source>The app starts with the device</source>
        <translation>La app arranca con el dispositivo</translation>
    </message>
    <message>
        <source>The app asks for much of a person: %1</source>
        <translation>La app pide mucho de una persona: %1</translation>
    </message>
    <message>
        <source>Three sources that do not know of each other tell the app: %1</source>
        <translation>Tres fuentes independientes señalan la app: %1</translation>
    </message>
    <message>
        <source>Only %1 of %2 known devices are known to have the app</source>
        <translation>Solo se sabe que tienen la app %1 de %2 dispositivos conocidos</translation>
    </message>
    <message>
        <source>Only %1 of %2 clients in the captures went there</source>
        <translation>Solo %1 de %2 clientes de las capturas fueron allí</translation>
    </message>
    <message>
        <source>The host&apos;s domain %1 is the one that the package&apos;s name is built from</source>
        <translation>El dominio %1 del host es aquel del que se forma el nombre del paquete</translation>
    </message>
    <message>
        <source>The signer calls itself a store&apos;s key: %1</source>
        <translation>El firmante se presenta como clave de una tienda: %1</translation>
    </message>
    <message>
        <source>Pinning by itself is usual</source>
        <translation>La fijación por sí sola es habitual</translation>
    </message>
    <message>
        <source>The clock of this file is %1 of that of %2: %3 of %4 hosts that both saw agree</source>
        <translation>El reloj de este archivo está %1 respecto al de %2: coinciden %3 de los %4 hosts que ambos vieron</translation>
    </message>
    <message>
        <source>A time source of the device; until then set the offset of the file, as `keytrail offset --estimate` gives it</source>
        <translation>Una fuente de tiempo del dispositivo; hasta entonces, fijar el desfase del archivo que da `keytrail offset --estimate`</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%1 days ago</source>
        <translation>
            <numerusform>hace %1 día</numerusform>
            <numerusform>hace %1 días</numerusform>
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
        <translation>%1 d %2</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1, density</source>
        <translation>%1, densidad</translation>
    </message>
    <message>
        <source>device, app, source</source>
        <translation>dispositivo, app, fuente</translation>
    </message>
    <message>
        <source>unnamed source</source>
        <translation>fuente sin nombre</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>more traces</source>
        <translation>más trazas</translation>
    </message>
    <message>
        <source>other hosts</source>
        <translation>otros hosts</translation>
    </message>
    <message>
        <source>app not told</source>
        <translation>app no indicada</translation>
    </message>
    <message>
        <source>DNS answers</source>
        <translation>Respuestas DNS</translation>
    </message>
    <message>
        <source>HTTP requests</source>
        <translation>Peticiones HTTP</translation>
    </message>
    <message>
        <source>TLS hellos</source>
        <translation>Hellos TLS</translation>
    </message>
    <message>
        <source>Leases</source>
        <translation>Concesiones</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>has the app, on the network, never called it</source>
        <translation>tiene la app, estaba en la red, nunca lo llamó</translation>
    </message>
    <message>
        <source>has the app; no network telemetry of this device</source>
        <translation>tiene la app; sin telemetría de red de este dispositivo</translation>
    </message>
    <message>
        <source>has the app; no network telemetry of this device; last management %1 UTC</source>
        <translation>tiene la app; sin telemetría de red de este dispositivo; última gestión %1 UTC</translation>
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
        <translation>desde el inicio</translation>
    </message>
    <message>
        <source>day %1</source>
        <comment>counted from the first</comment>
        <translation>día %1</translation>
    </message>
</context>
<context>
    <name>Touching</name>
    <message>
        <source>it names this as %1</source>
        <translation>que cita como «%1»</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por «%1»</translation>
    </message>
    <message>
        <source>by host name</source>
        <translation>por el nombre de host</translation>
    </message>
    <message>
        <source>the same host elsewhere</source>
        <translation>el mismo host en otro lugar</translation>
    </message>
    <message>
        <source>by the client&apos;s address</source>
        <translation>por la dirección del cliente</translation>
    </message>
    <message>
        <source>by hash</source>
        <translation>por el hash</translation>
    </message>
    <message>
        <source>holds the same key</source>
        <translation>contiene la misma clave</translation>
    </message>
    <message>
        <source>by package</source>
        <translation>por el paquete</translation>
    </message>
    <message>
        <source>the capture names the app</source>
        <translation>la captura nombra la app</translation>
    </message>
    <message>
        <source>by MAC address</source>
        <translation>por la dirección MAC</translation>
    </message>
    <message>
        <source>installed on it</source>
        <translation>instalado en él</translation>
    </message>
    <message>
        <source>said of it</source>
        <translation>lo que se dice de ello</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>Seen on the wire</source>
        <translation>Visto en la red</translation>
    </message>
    <message>
        <source>%1, first %2</source>
        <translation>%1, primero %2</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>a una hora desconocida</translation>
    </message>
    <message>
        <source>its key</source>
        <translation>su clave</translation>
    </message>
    <message>
        <source>no tie</source>
        <translation>sin vínculo</translation>
    </message>
    <message>
        <source>unknown host</source>
        <translation>host desconocido</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>puerto %1</translation>
    </message>
    <message>
        <source>no destination</source>
        <translation>sin destino</translation>
    </message>
    <message>
        <source>its result may stay on the device</source>
        <translation>su resultado puede quedar en el dispositivo</translation>
    </message>
    <message numerus="yes">
        <source>%1 steps</source>
        <translation>
            <numerusform>%1 paso</numerusform>
            <numerusform>%1 pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>key match</source>
        <translation>clave coincide</translation>
    </message>
    <message>
        <source>name, body</source>
        <translation>nombre, contenido</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>address, name</source>
        <translation>dirección, nombre</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>los %1</translation>
    </message>
    <message>
        <source>not on the wire</source>
        <translation>no visto en la red</translation>
    </message>
    <message>
        <source>no flow of it in the case</source>
        <translation>ningún flujo suyo en el caso</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%1 de %2 dispositivos</translation>
    </message>
    <message numerus="yes">
        <source>%1 more have it</source>
        <translation>
            <numerusform>%1 más la tiene</numerusform>
            <numerusform>%1 más la tienen</numerusform>
        </translation>
    </message>
    <message>
        <source>MAC, lease</source>
        <translation>MAC, concesión</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>lease</source>
        <translation>concesión</translation>
    </message>
    <message>
        <source>%1 have the app</source>
        <translation>%1 con la app</translation>
    </message>
    <message>
        <source>no device told</source>
        <translation>ningún dispositivo identificado</translation>
    </message>
    <message>
        <source>none seen calling</source>
        <translation>no se vio llamar a ninguno</translation>
    </message>
    <message>
        <source>the client is not tied</source>
        <translation>el cliente no está vinculado</translation>
    </message>
</context>
<context>
    <name>Traces</name>
    <message>
        <source>no destination tied</source>
        <translation>sin destino vinculado</translation>
    </message>
    <message>
        <source>not known from the package</source>
        <translation>desconocido a partir del paquete</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>no visto</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no identificado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 seen on the wire, %2 more have the app</source>
        <translation>%1 vistos en la red, %2 más tienen la app</translation>
    </message>
    <message>
        <source>%1 signs for, %2 against</source>
        <translation>Indicios a favor: %1, en contra: %2</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Indicios</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message numerus="yes">
        <source>%1 notes</source>
        <translation>
            <numerusform>%1 nota</numerusform>
            <numerusform>%1 notas</numerusform>
        </translation>
    </message>
    <message>
        <source>starred</source>
        <translation>con estrella</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>%1 is no text, empty or too long</source>
        <translation>%1 no es un texto, está vacío o es demasiado largo</translation>
    </message>
    <message>
        <source>%1 is no list of texts, or too long</source>
        <translation>%1 no es una lista de textos, o es demasiado larga</translation>
    </message>
    <message>
        <source>%1 is no number from %2 to %3</source>
        <translation>%1 no es un número de %2 a %3</translation>
    </message>
    <message>
        <source>%1 is not known here</source>
        <translation>%1 no se conoce aquí</translation>
    </message>
    <message>
        <source>this kind of check is not known</source>
        <translation>este tipo de comprobación no se conoce</translation>
    </message>
    <message>
        <source>a choice wants two options or more</source>
        <translation>una elección requiere al menos dos opciones</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
    <message>
        <source>%1 is no id: small letters, digits and hyphens</source>
        <translation>%1 no es un id: letras minúsculas, dígitos y guiones</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>there is a walkthrough with the id %1 already</source>
        <translation>ya existe un recorrido con el id %1</translation>
    </message>
    <message>
        <source>the file is larger than a walkthrough may be</source>
        <translation>el archivo supera el tamaño permitido para un recorrido</translation>
    </message>
    <message>
        <source>no JSON object; the reader stopped at byte %1</source>
        <translation>no es un objeto JSON; la lectura se detuvo en el byte %1</translation>
    </message>
    <message>
        <source>the format is not “keytrail-training 1”</source>
        <translation>el formato no es «keytrail-training 1»</translation>
    </message>
    <message>
        <source>the level is none of first, further, hard</source>
        <translation>la dificultad no es first, further ni hard</translation>
    </message>
    <message>
        <source>the evidence %1 is no plain path below the folder</source>
        <translation>evidencia %1: no es una ruta simple dentro de la carpeta</translation>
    </message>
    <message>
        <source>there are no steps, or more than %1</source>
        <translation>no hay pasos, o hay más de %1</translation>
    </message>
    <message>
        <source>two steps have the id %1</source>
        <translation>dos pasos tienen el id %1</translation>
    </message>
</context>
<context>
    <name>TrainingScore</name>
    <message>
        <source>Training score sheet</source>
        <translation>Hoja de resultados de la formación</translation>
    </message>
    <message>
        <source>Walkthrough: %1 (%2)</source>
        <translation>Recorrido: %1 (%2)</translation>
    </message>
    <message>
        <source>Begun: %1</source>
        <translation>Empezado: %1</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>Written: %1, by %2</source>
        <translation>Generado: %1, por %2</translation>
    </message>
    <message>
        <source>Done: %1 of %2 steps, %3 of them with the hint; wrong answers: %4</source>
        <translation>Hecho: %1 de %2 pasos, %3 de ellos con la pista; respuestas incorrectas: %4</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>done with the hint</source>
        <translation>hecho con la pista</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>wrong answers: %1</source>
        <translation>respuestas incorrectas: %1</translation>
    </message>
    <message>
        <source>The sheet is plain text kept by the learner&apos;s program: it is a record of practice, not a proof.</source>
        <translation>La hoja es texto sin formato que lleva el programa de quien aprende: es un registro de práctica, no una prueba.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>unknown app</source>
        <translation>app desconocida</translation>
    </message>
    <message>
        <source>(algorithm not known)</source>
        <translation>(algoritmo desconocido)</translation>
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
        <translation>%1 horas</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 día</numerusform>
            <numerusform>%1 días</numerusform>
        </translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>débil</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation>sospechoso</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>benigno</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>esperado</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>línea base</translation>
    </message>
    <message>
        <source>data flow</source>
        <translation>flujo de datos</translation>
    </message>
    <message>
        <source>same method</source>
        <translation>mismo método</translation>
    </message>
    <message>
        <source>call path</source>
        <translation>ruta de llamadas</translation>
    </message>
    <message>
        <source>same class</source>
        <translation>misma clase</translation>
    </message>
    <message>
        <source>same app</source>
        <translation>misma app</translation>
    </message>
    <message>
        <source>goes there</source>
        <translation>va allí</translation>
    </message>
    <message>
        <source>comes from there</source>
        <translation>viene de allí</translation>
    </message>
    <message>
        <source>guards the connection</source>
        <translation>protege la conexión</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>cierto</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>inesperado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>own code</source>
        <translation>código propio</translation>
    </message>
    <message>
        <source>encrypt</source>
        <translation>cifrar</translation>
    </message>
    <message>
        <source>decrypt</source>
        <translation>descifrar</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>firmar</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>verificar</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>acuerdo de claves</translation>
    </message>
    <message>
        <source>generate key</source>
        <translation>generar clave</translation>
    </message>
    <message>
        <source>read key</source>
        <translation>leer clave</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>fijación</translation>
    </message>
    <message>
        <source>trust override</source>
        <translation>anulación de confianza</translation>
    </message>
    <message>
        <source>read certificate</source>
        <translation>leer certificado</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>joined in code</source>
        <translation>unido en el código</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>recurso</translation>
    </message>
    <message>
        <source>decoded</source>
        <translation>decodificado</translation>
    </message>
    <message>
        <source>computed by running the code</source>
        <translation>calculado al ejecutar el código</translation>
    </message>
    <message>
        <source>native code</source>
        <translation>código nativo</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>configuración</translation>
    </message>
    <message>
        <source>string only</source>
        <translation>solo cadena</translation>
    </message>
    <message>
        <source>not known from the package</source>
        <translation>desconocido a partir del paquete</translation>
    </message>
    <message>
        <source>key in PEM</source>
        <translation>clave en PEM</translation>
    </message>
    <message>
        <source>public key in DER</source>
        <translation>clave pública en DER</translation>
    </message>
    <message>
        <source>key in JSON (JWK)</source>
        <translation>clave en JSON (JWK)</translation>
    </message>
    <message>
        <source>RSA block</source>
        <translation>bloque RSA</translation>
    </message>
    <message>
        <source>RSA block in base64</source>
        <translation>bloque RSA en base64</translation>
    </message>
    <message>
        <source>hybrid envelope</source>
        <translation>sobre híbrido</translation>
    </message>
    <message>
        <source>EC point</source>
        <translation>punto de curva elíptica</translation>
    </message>
    <message>
        <source>split APKs</source>
        <translation>APK divididos</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>archivo ZIP</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicado</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>is read</source>
        <translation>leyéndose</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>corporate</source>
        <translation>corporativo</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>personal</translation>
    </message>
    <message>
        <source>This file is not a Keytrail case, or it cannot be read.</source>
        <translation>Este archivo no es un caso de Keytrail, o no se puede leer.</translation>
    </message>
    <message>
        <source>The case was made by another version or another program.</source>
        <translation>El caso se creó con otra versión u otro programa.</translation>
    </message>
    <message>
        <source>The case is damaged. Its copy or its evidence is needed.</source>
        <translation>El caso está dañado. Se necesita su copia o sus evidencias.</translation>
    </message>
    <message>
        <source>The case holds tables that are not ours and is not opened.</source>
        <translation>El caso contiene tablas ajenas y no se abre.</translation>
    </message>
    <message>
        <source>The case cannot be written: it is read-only, or another program writes it.</source>
        <translation>No se puede escribir en el caso: es de solo lectura, u otro programa escribe en él.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for the case.</source>
        <translation>No queda espacio en el disco para el caso.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 archivo</numerusform>
            <numerusform>%1 archivos</numerusform>
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
        <translation>Binarios</translation>
    </message>
    <message numerus="yes">
        <source>%1 binaries</source>
        <translation>
            <numerusform>%1 binario</numerusform>
            <numerusform>%1 binarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message numerus="yes">
        <source>%1 operations</source>
        <translation>
            <numerusform>%1 operación</numerusform>
            <numerusform>%1 operaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message numerus="yes">
        <source>%1 keys</source>
        <translation>
            <numerusform>%1 clave</numerusform>
            <numerusform>%1 claves</numerusform>
        </translation>
    </message>
    <message>
        <source>Places of keys</source>
        <translation>Ubicaciones de claves</translation>
    </message>
    <message numerus="yes">
        <source>%1 places of keys</source>
        <translation>
            <numerusform>%1 ubicación de clave</numerusform>
            <numerusform>%1 ubicaciones de claves</numerusform>
        </translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message numerus="yes">
        <source>%1 destinations</source>
        <translation>
            <numerusform>%1 destino</numerusform>
            <numerusform>%1 destinos</numerusform>
        </translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message numerus="yes">
        <source>%1 links</source>
        <translation>
            <numerusform>%1 vínculo</numerusform>
            <numerusform>%1 vínculos</numerusform>
        </translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
    <message numerus="yes">
        <source>%1 flows</source>
        <translation>
            <numerusform>%1 flujo</numerusform>
            <numerusform>%1 flujos</numerusform>
        </translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message numerus="yes">
        <source>%1 DNS answers</source>
        <translation>
            <numerusform>%1 respuesta DNS</numerusform>
            <numerusform>%1 respuestas DNS</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message numerus="yes">
        <source>%1 HTTP requests</source>
        <translation>
            <numerusform>%1 petición HTTP</numerusform>
            <numerusform>%1 peticiones HTTP</numerusform>
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
        <translation>Certificados</translation>
    </message>
    <message numerus="yes">
        <source>%1 certificates</source>
        <translation>
            <numerusform>%1 certificado</numerusform>
            <numerusform>%1 certificados</numerusform>
        </translation>
    </message>
    <message>
        <source>Payload signs</source>
        <translation>Indicios en carga útil</translation>
    </message>
    <message numerus="yes">
        <source>%1 payload signs</source>
        <translation>
            <numerusform>%1 indicio en carga útil</numerusform>
            <numerusform>%1 indicios en carga útil</numerusform>
        </translation>
    </message>
    <message>
        <source>Leases</source>
        <translation>Concesiones</translation>
    </message>
    <message numerus="yes">
        <source>%1 leases</source>
        <translation>
            <numerusform>%1 concesión</numerusform>
            <numerusform>%1 concesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Device records</source>
        <translation>Registros de dispositivos</translation>
    </message>
    <message numerus="yes">
        <source>%1 device records</source>
        <translation>
            <numerusform>%1 registro de dispositivo</numerusform>
            <numerusform>%1 registros de dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message numerus="yes">
        <source>%1 devices</source>
        <translation>
            <numerusform>%1 dispositivo</numerusform>
            <numerusform>%1 dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Installs</source>
        <translation>Instalaciones</translation>
    </message>
    <message numerus="yes">
        <source>%1 installs</source>
        <translation>
            <numerusform>%1 instalación</numerusform>
            <numerusform>%1 instalaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>%1 evento</numerusform>
            <numerusform>%1 eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message numerus="yes">
        <source>%1 warnings</source>
        <translation>
            <numerusform>%1 advertencia</numerusform>
            <numerusform>%1 advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message numerus="yes">
        <source>%1 findings</source>
        <translation>
            <numerusform>%1 hallazgo</numerusform>
            <numerusform>%1 hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Trazas</translation>
    </message>
    <message numerus="yes">
        <source>%1 traces</source>
        <translation>
            <numerusform>%1 traza</numerusform>
            <numerusform>%1 trazas</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message numerus="yes">
        <source>%1 symbols</source>
        <translation>
            <numerusform>%1 símbolo</numerusform>
            <numerusform>%1 símbolos</numerusform>
        </translation>
    </message>
    <message>
        <source>Added at</source>
        <translation>Añadido el</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Also installed</source>
        <translation>También instalado en</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Arch</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Asignado a</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea base</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fundamento</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binario</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Conjunto de cifrado</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Clock offset ns</source>
        <translation>Desfase de reloj, ns</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Cumplimiento</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Recuentos</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Debuggable</source>
        <translation>Depurable</translation>
    </message>
    <message>
        <source>Descriptor</source>
        <translation>Descriptor</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Device ref</source>
        <translation>Referencia de dispositivo</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Ech</source>
        <translation>ECH</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Derechos (entitlements)</translation>
    </message>
    <message>
        <source>Entropy in</source>
        <translation>Entropía de entrada</translation>
    </message>
    <message>
        <source>Entropy out</source>
        <translation>Entropía de salida</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>Analista</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Expectativa</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>First packet</source>
        <translation>Primer paquete</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Frameworks</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lagunas</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nombre de host</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Installed at</source>
        <translation>Instalado el</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Ip</source>
        <translation>IP</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Key algorithm</source>
        <translation>Algoritmo de clave</translation>
    </message>
    <message>
        <source>Key bits</source>
        <translation>Tamaño de clave, bits</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>Mac</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Gestionado</translation>
    </message>
    <message>
        <source>Merged by</source>
        <translation>Fusionado por</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>Min sdk</source>
        <translation>SDK mín.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Other ids</source>
        <translation>Otros ids</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Payload in</source>
        <translation>Carga útil de entrada</translation>
    </message>
    <message>
        <source>Payload out</source>
        <translation>Carga útil de salida</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Protections off</source>
        <translation>Protecciones inactivas</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Rcode</source>
        <translation>Rcode</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razón</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Razones</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Removed at</source>
        <translation>Retirado el</translation>
    </message>
    <message>
        <source>Request bytes</source>
        <translation>Petición, bytes</translation>
    </message>
    <message>
        <source>Request type</source>
        <translation>Tipo de petición</translation>
    </message>
    <message>
        <source>Response bytes</source>
        <translation>Respuesta, bytes</translation>
    </message>
    <message>
        <source>Response type</source>
        <translation>Tipo de respuesta</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Reanudada</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Self signed</source>
        <translation>Autofirmado</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Firmante</translation>
    </message>
    <message>
        <source>Signers</source>
        <translation>Firmantes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Source id</source>
        <translation>Id de la fuente</translation>
    </message>
    <message>
        <source>Source ids</source>
        <translation>Ids de la fuente</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Divisiones</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stated package</source>
        <translation>Paquete declarado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>Cadenas</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Target sdk</source>
        <translation>SDK de destino</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Traza</translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation>Transformación</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Undone at</source>
        <translation>Deshecho el</translation>
    </message>
    <message>
        <source>Uri</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agente de usuario</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Vendor class</source>
        <translation>Clase de proveedor</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Version code</source>
        <translation>Código de versión</translation>
    </message>
    <message>
        <source>Version name</source>
        <translation>Nombre de versión</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>SPKI SHA-256</source>
        <translation>SPKI SHA-256</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Client MAC</source>
        <translation>MAC del cliente</translation>
    </message>
    <message>
        <source>Client port</source>
        <translation>Puerto del cliente</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Out, B</source>
        <translation>Salida, B</translation>
    </message>
    <message>
        <source>In, B</source>
        <translation>Entrada, B</translation>
    </message>
    <message>
        <source>Packets out</source>
        <translation>Paquetes de salida</translation>
    </message>
    <message>
        <source>Packets in</source>
        <translation>Paquetes de entrada</translation>
    </message>
    <message>
        <source>HTTP hosts</source>
        <translation>Hosts HTTP</translation>
    </message>
    <message>
        <source>Names by DNS</source>
        <translation>Nombres por DNS</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>Gestionado por</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Conocido por</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Mitad</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privada</translation>
    </message>
    <message>
        <source>public</source>
        <translation>pública</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Copy the file again from where it was made; compare its size and hash there.</source>
        <translation>Copie de nuevo el archivo desde donde se creó; compare allí su tamaño y hash.</translation>
    </message>
    <message>
        <source>Nothing here reads this kind. Export it in another form, or unpack it first.</source>
        <translation>Nada de aquí lee este tipo. Expórtelo en otra forma o descomprímalo antes.</translation>
    </message>
    <message>
        <source>The reader was ended at its time limit. Import this file alone, or a smaller part of it.</source>
        <translation>El lector se detuvo en su límite de tiempo. Importe este archivo solo, o una parte menor.</translation>
    </message>
    <message>
        <source>The reader was ended at its memory limit. Import a smaller part of the file.</source>
        <translation>El lector se detuvo en su límite de memoria. Importe una parte menor del archivo.</translation>
    </message>
    <message>
        <source>The reader ended on its own. The case is unharmed; keep the file for a report to us.</source>
        <translation>El lector terminó por sí mismo. El caso está intacto; guarde el archivo para informarnos.</translation>
    </message>
    <message>
        <source>The file is encrypted. Ask its owner for the open form.</source>
        <translation>El archivo está cifrado. Pida a su propietario la forma abierta.</translation>
    </message>
    <message>
        <source>Make room on the disk and import again.</source>
        <translation>Libere espacio en el disco e importe de nuevo.</translation>
    </message>
    <message>
        <source>Compare size and hash with the original, then import it again.</source>
        <translation>Compare tamaño y hash con el original e importe de nuevo.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>the first half of a sentence, ended</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>a través de %1</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>guardado en %1</translation>
    </message>
    <message>
        <source>handed to %1</source>
        <translation>entregado a %1</translation>
    </message>
    <message>
        <source>destination %1</source>
        <translation>destino %1</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Carga útil</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Nombre de servidor</translation>
    </message>
    <message>
        <source>App list</source>
        <translation>Lista de apps</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Device log</source>
        <translation>Registro del dispositivo</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>not visible</source>
        <translation>no visible</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>Valoraciones</translation>
    </message>
    <message numerus="yes">
        <source>%1 judgements</source>
        <translation>
            <numerusform>%1 valoración</numerusform>
            <numerusform>%1 valoraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 approvals</source>
        <translation>
            <numerusform>%1 aprobación</numerusform>
            <numerusform>%1 aprobaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Clock correction</source>
        <translation>Corrección de reloj</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Enmascaramiento</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Separación</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Técnica</translation>
    </message>
    <message>
        <source>Tactic</source>
        <translation>Táctica</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Mitigación</translation>
    </message>
    <message>
        <source>Detection strategy</source>
        <translation>Estrategia de detección</translation>
    </message>
    <message>
        <source>Analytic</source>
        <translation>Analítica</translation>
    </message>
    <message>
        <source>Data component</source>
        <translation>Componente de datos</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>Fuente de datos</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message numerus="yes">
        <source>%1 objects of ATT&amp;CK</source>
        <translation>
            <numerusform>%1 objeto de ATT&amp;CK</numerusform>
            <numerusform>%1 objetos de ATT&amp;CK</numerusform>
        </translation>
    </message>
    <message>
        <source>day %1</source>
        <comment>counted from the first</comment>
        <translation>día %1</translation>
    </message>
</context>
<context>
    <name>keytrail::app::ApproveDialog</name>
    <message>
        <source>This operation</source>
        <translation>Esta operación</translation>
    </message>
    <message>
        <source>This key</source>
        <translation>Esta clave</translation>
    </message>
    <message>
        <source>This destination</source>
        <translation>Este destino</translation>
    </message>
    <message>
        <source>This library</source>
        <translation>Esta biblioteca</translation>
    </message>
    <message>
        <source>Whatever is signed with this certificate</source>
        <translation>Todo lo firmado con este certificado</translation>
    </message>
    <message>
        <source>This app, whatever it does</source>
        <translation>Esta app, haga lo que haga</translation>
    </message>
    <message>
        <source>E&amp;xpires after</source>
        <translation>&amp;Caduca después de</translation>
    </message>
    <message>
        <source>Approve by the baseline</source>
        <translation>Aprobar con la línea base</translation>
    </message>
    <message>
        <source>Why it is known to be good: it is asked for later</source>
        <translation>Por qué se sabe que es legítimo: se preguntará más adelante</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razón</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>Day of expiry, UTC</source>
        <translation>Día de caducidad, UTC</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Razón</translation>
    </message>
    <message>
        <source>Approved &amp;by</source>
        <translation>Aprobado &amp;por</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>Solo en %1</translation>
    </message>
    <message>
        <source>Wherever it is met</source>
        <translation>Dondequiera que aparezca</translation>
    </message>
    <message>
        <source>It covers %1 of this case; what is covered stays in the case and is hidden from triage.</source>
        <translation>Abarca %1 de este caso; lo abarcado sigue en el caso y se oculta en el triaje.</translation>
    </message>
    <message>
        <source>An approval wants a reason</source>
        <translation>Una aprobación requiere una razón</translation>
    </message>
</context>
<context>
    <name>keytrail::app::CaseSession</name>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
    <message>
        <source>%1 was not opened</source>
        <translation>No se abrió %1</translation>
    </message>
    <message>
        <source>Making the sample case</source>
        <translation>Creando el caso de ejemplo</translation>
    </message>
    <message>
        <source>The sample case was not made</source>
        <translation>No se creó el caso de ejemplo</translation>
    </message>
    <message>
        <source>The import ended early</source>
        <translation>La importación terminó antes de tiempo</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Drawing conclusions</source>
        <translation>Extrayendo conclusiones</translation>
    </message>
    <message>
        <source>The evidence cannot be read from here.</source>
        <translation>Las evidencias no se pueden leer desde aquí.</translation>
    </message>
</context>
<context>
    <name>keytrail::app::GoBox</name>
    <message>
        <source>Where to go</source>
        <translation>Adónde ir</translation>
    </message>
</context>
<context>
    <name>keytrail::app::ImportDialog</name>
    <message>
        <source>Cancel the rest</source>
        <translation>Cancelar el resto</translation>
    </message>
    <message>
        <source>Run in the background</source>
        <translation>Seguir en segundo plano</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>Files of the import</source>
        <translation>Archivos de la importación</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <translation>Importar en %1</translation>
    </message>
    <message>
        <source>Each file is read in its own closed process, without network. Originals are not changed.</source>
        <translation>Cada archivo se lee en su propio proceso aislado, sin red. Los originales no se modifican.</translation>
    </message>
    <message>
        <source>%1 of %2 files done</source>
        <translation>%1 de %2 archivos listos</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 files are in the case</source>
        <translation>Detenido: %1 de %2 archivos están en el caso</translation>
    </message>
    <message>
        <source>Protection that was off while files were read: %1</source>
        <translation>Protección inactiva durante la lectura: %1</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Qué se intentó</translation>
    </message>
    <message>
        <source>Every reader looked at its content; none knows it.</source>
        <translation>Cada lector examinó su contenido; ninguno lo conoce.</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>Leído como %1.</translation>
    </message>
    <message>
        <source>Where it failed</source>
        <translation>Dónde falló</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>Qué se conservó</translation>
    </message>
    <message>
        <source>Name, size and SHA-256 %1; nothing of the content.</source>
        <translation>Nombre, tamaño y SHA-256 %1; nada del contenido.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>A file of the same SHA-256 %1 is in the case; nothing was read twice.</source>
        <translation>Un archivo con el mismo SHA-256 %1 está en el caso; no se leyó nada dos veces.</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>and %1 more: see Evidence</source>
        <translation>y %1 más: vea Evidencias</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Say what its &amp;columns mean…</source>
        <translation>Indicar el significado de las &amp;columnas…</translation>
    </message>
</context>
<context>
    <name>keytrail::app::ImportModel</name>
    <message>
        <source>is read, %1 %</source>
        <translation>leyéndose, %1 %</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>Reconocido como</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
</context>
<context>
    <name>keytrail::app::KeysOverlay</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>event before, event after</source>
        <translation>evento anterior, evento siguiente</translation>
    </message>
    <message>
        <source>lane above, lane below</source>
        <translation>carril de arriba, carril de abajo</translation>
    </message>
    <message>
        <source>move along</source>
        <translation>desplazarse en el tiempo</translation>
    </message>
    <message>
        <source>closer, wider</source>
        <translation>más cerca, más amplio</translation>
    </message>
    <message>
        <source>the whole case</source>
        <translation>todo el caso</translation>
    </message>
    <message>
        <source>what stands around the event</source>
        <translation>lo que rodea al evento</translation>
    </message>
    <message>
        <source>fold or unfold the lane</source>
        <translation>plegar o desplegar el carril</translation>
    </message>
    <message>
        <source>open the event</source>
        <translation>abrir el evento</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <source>to the next thing</source>
        <translation>al siguiente elemento</translation>
    </message>
    <message>
        <source>grow from it, fold it</source>
        <translation>ampliar desde él, agruparlo</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>ajustar</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>Disassembly</source>
        <translation>Desensamblado</translation>
    </message>
    <message>
        <source>line by line</source>
        <translation>línea por línea</translation>
    </message>
    <message>
        <source>follow the call or branch</source>
        <translation>seguir la llamada o el salto</translation>
    </message>
    <message>
        <source>who uses it</source>
        <translation>quién lo usa</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>go to class, method or string</source>
        <translation>ir a una clase, método o cadena</translation>
    </message>
    <message>
        <source>pin the tab</source>
        <translation>anclar la pestaña</translation>
    </message>
    <message>
        <source>close the tab</source>
        <translation>cerrar la pestaña</translation>
    </message>
    <message>
        <source>find in the method, next</source>
        <translation>buscar en el método, siguiente</translation>
    </message>
    <message>
        <source>back</source>
        <translation>atrás</translation>
    </message>
    <message>
        <source>Trace strip</source>
        <translation>Tira de la traza</translation>
    </message>
    <message>
        <source>along the trace</source>
        <translation>a lo largo de la traza</translation>
    </message>
    <message>
        <source>open the joint</source>
        <translation>abrir la unión</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>move; with Shift select</source>
        <translation>moverse; con Mayús, seleccionar</translation>
    </message>
    <message>
        <source>copy as hex</source>
        <translation>copiar como hexadecimal</translation>
    </message>
    <message>
        <source>copy as text</source>
        <translation>copiar como texto</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>what may come next</source>
        <translation>qué puede venir después</translation>
    </message>
    <message>
        <source>complete the field</source>
        <translation>completar el campo</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtrar</translation>
    </message>
    <message>
        <source>to the table</source>
        <translation>a la tabla</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>open the row</source>
        <translation>abrir la fila</translation>
    </message>
    <message>
        <source>the cell that filters and copies are of</source>
        <translation>celda a la que se aplican filtro y copia</translation>
    </message>
    <message>
        <source>filter by the cell, judge, copy, columns</source>
        <translation>filtrar por la celda, valorar, copiar, columnas</translation>
    </message>
    <message>
        <source>What touches it</source>
        <translation>Lo relacionado</translation>
    </message>
    <message>
        <source>open it, or all of the group</source>
        <translation>abrirlo, o todo el grupo</translation>
    </message>
    <message>
        <source>fold, unfold</source>
        <translation>plegar, desplegar</translation>
    </message>
    <message>
        <source>Keys that are valid here</source>
        <translation>Teclas válidas aquí</translation>
    </message>
    <message>
        <source>Any key puts this away.</source>
        <translation>Cualquier tecla cierra esta vista.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Re Pág/Av Pág</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>disassembly or reading view</source>
        <translation>desensamblado o vista de lectura</translation>
    </message>
    <message>
        <source>the last zoom back, again</source>
        <translation>deshacer el último zoom, rehacerlo</translation>
    </message>
    <message>
        <source>hours and days</source>
        <translation>horas y días</translation>
    </message>
    <message>
        <source>Hours and days</source>
        <translation>Horas y días</translation>
    </message>
    <message>
        <source>to the hour beside</source>
        <translation>a la hora contigua</translation>
    </message>
    <message>
        <source>show that hour in the lanes</source>
        <translation>mostrar esa hora en los carriles</translation>
    </message>
    <message>
        <source>Control flow</source>
        <translation>Flujo de control</translation>
    </message>
    <message>
        <source>the block beside</source>
        <translation>el bloque contiguo</translation>
    </message>
    <message>
        <source>the way straight on</source>
        <translation>el camino recto</translation>
    </message>
    <message>
        <source>the branch that is taken</source>
        <translation>el salto tomado</translation>
    </message>
    <message>
        <source>the handler of its exceptions</source>
        <translation>el manejador de sus excepciones</translation>
    </message>
    <message>
        <source>where it comes from</source>
        <translation>de dónde viene</translation>
    </message>
    <message>
        <source>fit, full size</source>
        <translation>ajustar, tamaño real</translation>
    </message>
    <message>
        <source>copy the block</source>
        <translation>copiar el bloque</translation>
    </message>
    <message>
        <source>the control flow, and back</source>
        <translation>el flujo de control, y volver</translation>
    </message>
</context>
<context>
    <name>keytrail::app::MainWindow</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Bytes of the evidence</source>
        <translation>Bytes de la evidencia</translation>
    </message>
    <message>
        <source>%1 – Keytrail</source>
        <translation>%1 – Keytrail</translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>&amp;Nuevo caso…</translation>
    </message>
    <message>
        <source>&amp;Open a case…</source>
        <translation>&amp;Abrir un caso…</translation>
    </message>
    <message>
        <source>Open the &amp;sample case</source>
        <translation>Abrir el caso de &amp;ejemplo</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Import evidence into the case</source>
        <translation>Importar evidencias al caso</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importar una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Show the last import</source>
        <translation>Mostrar la última importación</translation>
    </message>
    <message>
        <source>&amp;Close the case</source>
        <translation>Cerra&amp;r el caso</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triaje</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Traza</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Ir a…</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>Ins&amp;pector</translation>
    </message>
    <message>
        <source>&amp;Bytes of the evidence</source>
        <translation>B&amp;ytes de la evidencia</translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation>Tema del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Keys of the window</source>
        <translation>&amp;Teclas de la ventana</translation>
    </message>
    <message>
        <source>Language of the &amp;system</source>
        <translation>Idioma del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>&amp;Tablas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>Sin tareas</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>Progreso de la tarea</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>Cancelar la tarea</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>No case open</source>
        <translation>Ningún caso abierto</translation>
    </message>
    <message>
        <source>Keys of the window</source>
        <translation>Teclas de la ventana</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Abrir lo elegido</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Along the trace strip</source>
        <translation>A lo largo de la tira de la traza</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Izquierda, Derecha</translation>
    </message>
    <message>
        <source>Complete a field name in the filter</source>
        <translation>Completar un nombre de campo en el filtro</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>From the filter to the table</source>
        <translation>Del filtro a la tabla</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>Import evidence</source>
        <translation>Importar evidencias</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Abrir un caso</translation>
    </message>
    <message>
        <source>Keytrail cases (*.%1)</source>
        <translation>Casos de Keytrail (*.%1)</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nuevo caso</translation>
    </message>
    <message numerus="yes">
        <source>New case for %n file(s)</source>
        <translation>
            <numerusform>Nuevo caso para %n archivo</numerusform>
            <numerusform>Nuevo caso para %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a file of this name</source>
        <translation>Ya hay un archivo con este nombre</translation>
    </message>
    <message>
        <source>%1 is left as it is. Choose another name, or open it as a case.</source>
        <translation>%1 se deja como está. Elija otro nombre o ábralo como caso.</translation>
    </message>
    <message>
        <source>An import is running</source>
        <translation>Hay una importación en curso</translation>
    </message>
    <message>
        <source>Wait for it, or cancel it, then import again.</source>
        <translation>Espérela o cancélela, y luego importe de nuevo.</translation>
    </message>
    <message>
        <source>What touches it</source>
        <translation>Lo relacionado</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>The packets were not saved</source>
        <translation>No se guardaron los paquetes</translation>
    </message>
    <message>
        <source>Choose something first: X shows what touches it.</source>
        <translation>Elija algo primero: X muestra lo relacionado.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>Bo&amp;rrar el filtro</translation>
    </message>
    <message>
        <source>&amp;Run a command…</source>
        <translation>&amp;Ejecutar un comando…</translation>
    </message>
    <message>
        <source>What &amp;touches this</source>
        <translation>Lo relaci&amp;onado con esto</translation>
    </message>
    <message>
        <source>Copy a &amp;link to this</source>
        <translation>Copiar un en&amp;lace a esto</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>&amp;One pane alone</source>
        <translation>&amp;Un solo panel</translation>
    </message>
    <message>
        <source>&amp;Meaning of a table&apos;s columns…</source>
        <translation>Significado de las co&amp;lumnas de una tabla…</translation>
    </message>
    <message>
        <source>Keys that are valid &amp;here</source>
        <translation>Teclas válidas &amp;aquí</translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation>Va&amp;lorar</translation>
    </message>
    <message>
        <source>Go to anything, or &gt; command</source>
        <translation>Ir a lo que sea, o &gt; comando</translation>
    </message>
    <message>
        <source>Go to (Ctrl+K): an id, a symbol, a link, any text; &gt; and a name runs a command</source>
        <translation>Ir a (Ctrl+K): un id, un símbolo, un enlace, cualquier texto; &gt; y un nombre ejecuta un comando</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Valorar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Save the packets of this flow</source>
        <translation>Guardar los paquetes de este flujo</translation>
    </message>
    <message>
        <source>Captures (*.pcapng)</source>
        <translation>Capturas (*.pcapng)</translation>
    </message>
    <message>
        <source>A table whose columns are to be told</source>
        <translation>Tabla cuyas columnas hay que indicar</translation>
    </message>
    <message>
        <source>%1 is no table that can be laid out</source>
        <translation>%1 no es una tabla que se pueda mostrar en columnas</translation>
    </message>
    <message>
        <source>The mapping is saved: tables with these columns are read by it from now on.</source>
        <translation>La asignación está guardada: las tablas con estas columnas se leerán así a partir de ahora.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Verdict…</source>
        <translation>&amp;Veredicto…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Etiqueta…</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>E&amp;strella</translation>
    </message>
    <message>
        <source>&amp;Approve by the baseline…</source>
        <translation>&amp;Aprobar con la línea base…</translation>
    </message>
    <message>
        <source>&amp;End this approval</source>
        <translation>Finali&amp;zar esta aprobación</translation>
    </message>
    <message>
        <source>S&amp;how what the baseline hides</source>
        <translation>&amp;Mostrar lo que oculta la línea base</translation>
    </message>
    <message>
        <source>Taken back: %1. Ctrl+Shift+Z does it again.</source>
        <translation>Deshecho: %1. Ctrl+Mayús+Z lo rehace.</translation>
    </message>
    <message>
        <source>Done: %1. Ctrl+Z takes it back.</source>
        <translation>Hecho: %1. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>No realizado: %1</translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>No había nada que cambiar.</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>&amp;Suspicious</source>
        <translation>&amp;Sospechoso</translation>
    </message>
    <message>
        <source>&amp;Benign</source>
        <translation>&amp;Benigno</translation>
    </message>
    <message>
        <source>&amp;Expected</source>
        <translation>&amp;Esperado</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abierto</translation>
    </message>
    <message>
        <source>Nothing of this can be approved: choose a trace, an operation, a key, a destination or an app.</source>
        <translation>Nada de esto se puede aprobar: elija una traza, una operación, una clave, un destino o una app.</translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation>&amp;Grafo</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>parts of the window</comment>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>of the keyboard</comment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>Segui&amp;r</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Formación</translation>
    </message>
    <message>
        <source>&amp;Check the step, or go on</source>
        <translation>&amp;Comprobar el paso, o seguir</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>A folder with walkthroughs</source>
        <translation>Una carpeta con recorridos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a place, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the button “Tables” above, where it lists %1</source>
        <translation>el botón «Tablas» de arriba, donde enumera %1</translation>
    </message>
    <message>
        <source>the button %1 above</source>
        <translation>el botón %1 de arriba</translation>
    </message>
    <message>
        <source>the table of %1</source>
        <translation>la tabla de %1</translation>
    </message>
    <message>
        <source>the filter line of %1</source>
        <translation>la línea de filtro de %1</translation>
    </message>
    <message>
        <source>the pane “%1”</source>
        <translation>el panel «%1»</translation>
    </message>
    <message>
        <source>the box “Go to” above</source>
        <translation>el cuadro «Ir a» de arriba</translation>
    </message>
    <message>
        <source>Save the score sheet</source>
        <translation>Guardar la hoja de resultados</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>The score sheet was not saved</source>
        <translation>No se guardó la hoja de resultados</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>%n archivo escrito</numerusform>
            <numerusform>%n archivos escritos</numerusform>
        </translation>
    </message>
    <message>
        <source>ATT&amp;&amp;CK</source>
        <translation>ATT&amp;&amp;CK</translation>
    </message>
    <message>
        <source>Control &amp;flow of the method</source>
        <translation>&amp;Flujo de control del método</translation>
    </message>
    <message>
        <source>Sa&amp;ve the filter…</source>
        <translation>&amp;Guardar el filtro…</translation>
    </message>
    <message>
        <source>Save&amp;d filters</source>
        <translation>Filtros g&amp;uardados</translation>
    </message>
    <message>
        <source>Ti&amp;mes</source>
        <translation>&amp;Horas</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>Horas en &amp;UTC</translation>
    </message>
    <message>
        <source>Times of this &amp;computer&apos;s zone</source>
        <translation>Horas en la zona de este &amp;ordenador</translation>
    </message>
    <message>
        <source>Times from the case&apos;s &amp;first one</source>
        <translation>Horas desde la &amp;primera del caso</translation>
    </message>
    <message>
        <source>&amp;Next form of times</source>
        <translation>Siguie&amp;nte forma de horas</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más pe&amp;queño</translation>
    </message>
    <message>
        <source>Text as &amp;large as the system&apos;s</source>
        <translation>Texto del tamaño del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Panes back in their places</source>
        <translation>Volver a colocar los &amp;paneles</translation>
    </message>
    <message>
        <source>&amp;Picture of this view…</source>
        <translation>&amp;Imagen de esta vista…</translation>
    </message>
    <message>
        <source>&amp;Hours and days in the timeline</source>
        <translation>&amp;Horas y días en la cronología</translation>
    </message>
    <message>
        <source>Open in a &amp;window of its own</source>
        <translation>Abrir en su propia &amp;ventana</translation>
    </message>
    <message>
        <source>The case has no time to count from.</source>
        <translation>El caso no tiene ninguna hora desde la que contar.</translation>
    </message>
    <message>
        <source>From the first</source>
        <translation>Desde la primera</translation>
    </message>
    <message>
        <source>Form of times: %1</source>
        <translation>Forma de las horas: %1</translation>
    </message>
    <message>
        <source>How times are shown (Ctrl+Shift+U): UTC, this computer&apos;s zone, or counted from the case&apos;s first one. Filters and files know UTC alone.</source>
        <translation>Cómo se muestran las horas (Ctrl+Shift+U): UTC, la zona de este ordenador o contadas desde la primera del caso. Filtros y archivos solo conocen UTC.</translation>
    </message>
    <message>
        <source>Text at %1 %</source>
        <translation>Texto al %1 %</translation>
    </message>
    <message>
        <source>All panes are back in their places.</source>
        <translation>Todos los paneles están de nuevo en su sitio.</translation>
    </message>
    <message>
        <source>Picture of this view</source>
        <translation>Imagen de esta vista</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Imágenes (*.png *.svg)</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation>La imagen no se guardó</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
    <message>
        <source>Choose something first: it opens in a window of its own.</source>
        <translation>Elija algo primero: se abre en su propia ventana.</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xto</translation>
    </message>
</context>
<context>
    <name>keytrail::app::MappingDialog</name>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>installed app</source>
        <translation>app instalada</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>address lease</source>
        <translation>concesión de dirección</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Columnas de %1</translation>
    </message>
    <message>
        <source>This table is of no kind that Keytrail knows. Say what its columns mean; nothing is imported before. What is guessed stands there already.</source>
        <translation>Esta tabla no es de ningún tipo que Keytrail conozca. Indique qué significan sus columnas; antes no se importa nada. Lo que se supone ya está puesto.</translation>
    </message>
    <message>
        <source>This table is known as %1; it is read without a mapping. One that you save here comes first.</source>
        <translation>Esta tabla se conoce como %1; se lee sin asignación. La que guarde aquí tiene prioridad.</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Primeras filas del archivo</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>Reconocido por</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Por ejemplo</translation>
    </message>
    <message>
        <source>Meaning of the columns</source>
        <translation>Significado de las columnas</translation>
    </message>
    <message>
        <source>Meaning of %1</source>
        <translation>Significado de %1</translation>
    </message>
    <message>
        <source>leave aside</source>
        <translation>dejar de lado</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>su nombre</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>no idea</source>
        <translation>sin idea</translation>
    </message>
    <message>
        <source>&amp;Name of these tables</source>
        <translation>&amp;Nombre de estas tablas</translation>
    </message>
    <message>
        <source>own table</source>
        <translation>tabla propia</translation>
    </message>
    <message>
        <source>Name of these tables</source>
        <translation>Nombre de estas tablas</translation>
    </message>
    <message>
        <source>remembered for every file with these columns</source>
        <translation>se recuerda para todo archivo con estas columnas</translation>
    </message>
    <message>
        <source>Save and import</source>
        <translation>Guardar e importar</translation>
    </message>
    <message>
        <source>The mapping cannot be saved: there is no room, or no right to write.</source>
        <translation>No se puede guardar la asignación: no hay espacio o no hay permiso de escritura.</translation>
    </message>
    <message>
        <source>These tables want a name of letters and digits.</source>
        <translation>Estas tablas requieren un nombre de letras y dígitos.</translation>
    </message>
    <message>
        <source>No column has a meaning yet.</source>
        <translation>Ninguna columna tiene aún significado.</translation>
    </message>
    <message>
        <source>Columns with a meaning: %1, left aside: %2.</source>
        <translation>Columnas con significado: %1, dejadas de lado: %2.</translation>
    </message>
    <message>
        <source>No column names a device: the rows will be tied to none.</source>
        <translation>Ninguna columna nombra un dispositivo: las filas no se vincularán a ninguno.</translation>
    </message>
    <message>
        <source>Two columns become the same: the first that holds something counts.</source>
        <translation>Dos columnas pasan a ser lo mismo: cuenta la primera que contenga algo.</translation>
    </message>
</context>
<context>
    <name>keytrail::app::ReportMakers</name>
    <message>
        <source>In plain words</source>
        <translation>En palabras sencillas</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Trazas</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <source>What the case can and cannot show</source>
        <translation>Lo que el caso puede mostrar y lo que no</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>What could not be read as it stands</source>
        <translation>Lo que no pudo leerse tal como está</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>The audit chain is unbroken</source>
        <translation>La cadena de auditoría está intacta</translation>
    </message>
    <message>
        <source>The audit chain is broken</source>
        <translation>La cadena de auditoría está rota</translation>
    </message>
    <message>
        <source>Every strong trace has a verdict</source>
        <translation>Cada traza fuerte tiene un veredicto</translation>
    </message>
    <message numerus="yes">
        <source>%n strong trace(s) without a verdict</source>
        <translation>
            <numerusform>%n traza fuerte sin veredicto</numerusform>
            <numerusform>%n trazas fuertes sin veredicto</numerusform>
        </translation>
    </message>
    <message>
        <source>All evidence was read</source>
        <translation>Se leyeron todas las evidencias</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not read</source>
        <translation>
            <numerusform>%n archivo no se leyó</numerusform>
            <numerusform>%n archivos no se leyeron</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the case or evidence of it</source>
        <translation>%1 es el propio caso o una evidencia suya</translation>
    </message>
    <message>
        <source>The case could be read in part only</source>
        <translation>El caso solo pudo leerse en parte</translation>
    </message>
</context>
<context>
    <name>keytrail::app::SayDialog</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>What you know of it, and from whom. Ctrl+Enter saves.</source>
        <translation>Lo que sabe de ello, y por quién. Ctrl+Intro guarda.</translation>
    </message>
    <message>
        <source>A word to find it by. One that it has already is taken away.</source>
        <translation>Una palabra para encontrarlo. Si ya la tiene, se le quita.</translation>
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
        <translation>Evidencias: %1</translation>
    </message>
    <message>
        <source>Making the case of this walkthrough: its evidence is imported…</source>
        <translation>Creando el caso de este recorrido: se importan sus evidencias…</translation>
    </message>
    <message>
        <source>Training: %1</source>
        <translation>Formación: %1</translation>
    </message>
    <message>
        <source>The evidence %1 is missing, too large or not beside the walkthrough.</source>
        <translation>La evidencia %1 falta, es demasiado grande o no está junto al recorrido.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The case of the walkthrough was not made</source>
        <translation>No se creó el caso del recorrido</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>Not that. Look again, or ask for the hint.</source>
        <translation>No es eso. Mire otra vez, o pida la pista.</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::AttackPages</name>
    <message>
        <source>through %1</source>
        <translation>a través de %1</translation>
    </message>
    <message>
        <source>revoked or deprecated</source>
        <translation>revocado u obsoleto</translation>
    </message>
    <message>
        <source>Whom MITRE cites</source>
        <translation>A quién cita MITRE</translation>
    </message>
    <message>
        <source>version not stated</source>
        <translation>versión no indicada</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>modified %1</source>
        <translation>modificado %1</translation>
    </message>
    <message>
        <source>release %1</source>
        <translation>edición %1</translation>
    </message>
    <message>
        <source>Stands at %1 of the file</source>
        <translation>Está en %1 del archivo</translation>
    </message>
    <message>
        <source>Something of its bundle could not be read: ties may be missing.</source>
        <translation>Parte de su paquete no pudo leerse: pueden faltar relaciones.</translation>
    </message>
    <message>
        <source>In MITRE&apos;s words</source>
        <translation>En palabras de MITRE</translation>
    </message>
    <message>
        <source>MITRE gives no description.</source>
        <translation>MITRE no da ninguna descripción.</translation>
    </message>
    <message>
        <source>Keytrail&apos;s own notes, not MITRE&apos;s words (as of release %1)</source>
        <translation>Notas propias de Keytrail, no palabras de MITRE (según la edición %1)</translation>
    </message>
    <message>
        <source>Neither a mirrored bundle nor the program&apos;s own notes have this object.</source>
        <translation>Ni un paquete importado ni las notas del programa tienen este objeto.</translation>
    </message>
    <message>
        <source>Not mirrored in this case</source>
        <translation>No importado en este caso</translation>
    </message>
    <message>
        <source>Import a STIX bundle of ATT&amp;CK (mobile-attack.json of any release) to read MITRE&apos;s own words, relationships and citations here, and to compare releases.</source>
        <translation>Importe un paquete STIX de ATT&amp;CK (mobile-attack.json de cualquier edición) para leer aquí las palabras, relaciones y citas de MITRE y comparar ediciones.</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>its bundle could not be read whole</source>
        <translation>su paquete no pudo leerse entero</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>Edición %1</translation>
    </message>
    <message>
        <source>Release %1 does not hold the object</source>
        <translation>La edición %1 no contiene el objeto</translation>
    </message>
    <message>
        <source>No difference between them.</source>
        <translation>Ninguna diferencia entre ellas.</translation>
    </message>
    <message>
        <source>Fewer than two releases of this object are in the case: nothing to compare.</source>
        <translation>El caso tiene menos de dos ediciones de este objeto: nada que comparar.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>What of this case could answer each row of the analytics. A state says what can be looked at, never that something was found.</source>
        <translation>Qué de este caso podría responder a cada fila de las analíticas. Un estado dice qué se puede mirar, nunca que se encontrara algo.</translation>
    </message>
    <message>
        <source>There is no evidence yet.</source>
        <translation>Todavía no hay evidencias.</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Ediciones</translation>
    </message>
    <message>
        <source>MITRE ATT&amp;CK</source>
        <translation>MITRE ATT&amp;CK</translation>
    </message>
    <message>
        <source>Id or name that contains…</source>
        <translation>Id o nombre que contiene…</translation>
    </message>
    <message>
        <source>Filter by id or name</source>
        <translation>Filtrar por id o nombre</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>Kind of object</source>
        <translation>Tipo de objeto</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Objects of ATT&amp;CK</source>
        <translation>Objetos de ATT&amp;CK</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>The chosen object</source>
        <translation>El objeto elegido</translation>
    </message>
    <message>
        <source>Differences between releases</source>
        <translation>Diferencias entre ediciones</translation>
    </message>
    <message>
        <source>Analytics laid on this case</source>
        <translation>Analíticas aplicadas a este caso</translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation>&amp;Objeto</translation>
    </message>
    <message>
        <source>Between &amp;releases</source>
        <translation>Entre e&amp;diciones</translation>
    </message>
    <message>
        <source>On this &amp;case</source>
        <translation>En este &amp;caso</translation>
    </message>
    <message>
        <source>Context only: that something uses a technique says nothing of this case, and attributes nothing.</source>
        <translation>Solo contexto: que algo use una técnica no dice nada de este caso ni atribuye nada.</translation>
    </message>
    <message>
        <source>%1: revoked or deprecated</source>
        <translation>%1: revocado u obsoleto</translation>
    </message>
    <message>
        <source>own notes only</source>
        <translation>solo notas propias</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 de %2 mostrados</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>Edición %1</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::ClassTreeModel</name>
    <message>
        <source>Libraries and other packages</source>
        <translation>Bibliotecas y otros paquetes</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::CodeView</name>
    <message>
        <source>No case is open. The code of its apps stands here.</source>
        <translation>No hay ningún caso abierto. Aquí está el código de sus apps.</translation>
    </message>
    <message>
        <source>Reading symbols…</source>
        <translation>Leyendo símbolos…</translation>
    </message>
    <message>
        <source>No code in this case yet. Import an app package to read its classes.</source>
        <translation>Aún no hay código en este caso. Importe un paquete de app para leer sus clases.</translation>
    </message>
    <message>
        <source>Choose a method in the tree, or press G to go to a symbol.</source>
        <translation>Elija un método en el árbol, o pulse G para ir a un símbolo.</translation>
    </message>
    <message>
        <source>This method has no code: it is abstract or native, or stands outside the package.</source>
        <translation>Este método no tiene código: es abstracto o nativo, o está fuera del paquete.</translation>
    </message>
    <message>
        <source>(reading)</source>
        <translation>(leyendo)</translation>
    </message>
    <message>
        <source>No symbol contains this.</source>
        <translation>Ningún símbolo contiene esto.</translation>
    </message>
    <message>
        <source>not in this listing</source>
        <translation>no está en este listado</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Class, method, string (G)</source>
        <translation>Clase, método, cadena (G)</translation>
    </message>
    <message>
        <source>Go to symbol</source>
        <translation>Ir al símbolo</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Found symbols</source>
        <translation>Símbolos encontrados</translation>
    </message>
    <message>
        <source>Open methods</source>
        <translation>Métodos abiertos</translation>
    </message>
    <message>
        <source>Find in this listing</source>
        <translation>Buscar en este listado</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Siguiente (F3)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
    <message>
        <source>There is no reading view of this code: it is made from Dalvik instructions.</source>
        <translation>No hay vista de lectura de este código: se forma a partir de instrucciones Dalvik.</translation>
    </message>
    <message>
        <source>Reading view</source>
        <translation>Vista de lectura</translation>
    </message>
    <message>
        <source>Disassembly and reading view</source>
        <translation>Desensamblado y vista de lectura</translation>
    </message>
    <message>
        <source>Disassembly</source>
        <translation>Desensamblado</translation>
    </message>
    <message>
        <source>What is shown of a method</source>
        <translation>Lo que se muestra de un método</translation>
    </message>
    <message>
        <source>Control flow</source>
        <translation>Flujo de control</translation>
    </message>
    <message>
        <source>Disassembly and control flow</source>
        <translation>Desensamblado y flujo de control</translation>
    </message>
    <message>
        <source>F5 goes from the disassembly to the reading view, Space to the control flow</source>
        <translation>F5 pasa del desensamblado a la vista de lectura, Espacio al flujo de control</translation>
    </message>
    <message>
        <source>The blocks of this code are not known.</source>
        <translation>No se conocen los bloques de este código.</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::ControlFlowView</name>
    <message>
        <source>Blocks are being laid out…</source>
        <translation>Colocando los bloques…</translation>
    </message>
    <message>
        <source>There are more than %1 blocks: too many for a graph. The listing shows them.</source>
        <translation>Hay más de %1 bloques: demasiados para un grafo. El listado los muestra.</translation>
    </message>
    <message>
        <source>straight on</source>
        <translation>recto</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>tomado</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>no tomado</translation>
    </message>
    <message>
        <source>case</source>
        <translation>rama</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>excepción</translation>
    </message>
    <message>
        <source>Control flow</source>
        <translation>Flujo de control</translation>
    </message>
    <message numerus="yes">
        <source>%1 blocks</source>
        <translation>
            <numerusform>%1 bloque</numerusform>
            <numerusform>%1 bloques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ways between them</source>
        <translation>
            <numerusform>%1 camino entre ellos</numerusform>
            <numerusform>%1 caminos entre ellos</numerusform>
        </translation>
    </message>
    <message>
        <source>those that are far are drawn for the chosen block alone</source>
        <translation>los lejanos se dibujan solo para el bloque elegido</translation>
    </message>
    <message>
        <source>straight on to %1</source>
        <translation>recto a %1</translation>
    </message>
    <message>
        <source>taken: to %1</source>
        <translation>tomado: a %1</translation>
    </message>
    <message>
        <source>not taken: to %1</source>
        <translation>no tomado: a %1</translation>
    </message>
    <message>
        <source>jump to %1</source>
        <translation>salto a %1</translation>
    </message>
    <message>
        <source>any other value: to %1</source>
        <translation>cualquier otro valor: a %1</translation>
    </message>
    <message>
        <source>value %1: to %2</source>
        <translation>valor %1: a %2</translation>
    </message>
    <message>
        <source>any exception: to %1</source>
        <translation>cualquier excepción: a %1</translation>
    </message>
    <message>
        <source>exception %1: to %2</source>
        <translation>excepción %1: a %2</translation>
    </message>
    <message>
        <source>to an address that is computed</source>
        <translation>a una dirección calculada</translation>
    </message>
    <message>
        <source>leaves the method</source>
        <translation>sale del método</translation>
    </message>
    <message>
        <source>%1. Block %2 of %3: %4</source>
        <translation>%1. Bloque %2 de %3: %4</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::CoverageModel</name>
    <message>
        <source>Of whom</source>
        <translation>De qué</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::CoveragePanel</name>
    <message>
        <source>With &amp;blind spots only</source>
        <translation>Solo con &amp;puntos ciegos</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>Puntos ciegos</translation>
    </message>
    <message>
        <source>Coverage of the chosen one</source>
        <translation>Cobertura de lo elegido</translation>
    </message>
    <message>
        <source>Blind spots, and what would close them</source>
        <translation>Puntos ciegos, y qué los cubriría</translation>
    </message>
    <message>
        <source>Of the chosen one</source>
        <translation>De lo elegido</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>Device, app or capture that contains…</source>
        <translation>Dispositivo, app o captura que contenga…</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Copy as a &amp;list</source>
        <translation>Copiar como &amp;lista</translation>
    </message>
    <message>
        <source>What the evidence can show and what it cannot stands here, for every app, device and capture. There is no evidence yet.</source>
        <translation>Aquí se muestra, para cada app, dispositivo y captura, lo que las evidencias pueden mostrar y lo que no. Aún no hay evidencias.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 de %2 mostrados</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>None: of all that is in the case, all is told.</source>
        <translation>Ninguno: de todo lo que hay en el caso se sabe todo.</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>Compensating control: %1</source>
        <translation>Control compensatorio: %1</translation>
    </message>
    <message>
        <source>Note a compensating control…</source>
        <translation>Anotar un control compensatorio…</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::DisassemblyView</name>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>Disassembly</source>
        <translation>Desensamblado</translation>
    </message>
    <message>
        <source>&amp;Go to symbol</source>
        <translation>&amp;Ir al símbolo</translation>
    </message>
    <message>
        <source>Find &amp;uses</source>
        <translation>Buscar &amp;usos</translation>
    </message>
    <message>
        <source>&amp;Copy lines</source>
        <translation>&amp;Copiar líneas</translation>
    </message>
    <message>
        <source>Copy &amp;symbol</source>
        <translation>Copiar &amp;símbolo</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::EntityPanel</name>
    <message>
        <source>Nothing of this kind is in the case yet. It comes with evidence: packages, captures, exports of the device management.</source>
        <translation>Aún no hay nada de este tipo en el caso. Llega con las evidencias: paquetes, capturas, exportaciones de MDM.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 de %2 mostrados</translation>
    </message>
    <message numerus="yes">
        <source>%1 hidden by the baseline</source>
        <translation>
            <numerusform>%1 oculta por la línea base</numerusform>
            <numerusform>%1 ocultas por la línea base</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Copiar el texto</translation>
    </message>
    <message>
        <source>Copy the i&amp;d</source>
        <translation>Copiar el i&amp;d</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Col&amp;umnas</translation>
    </message>
    <message>
        <source>&amp;Selected</source>
        <translation>&amp;Seleccionado</translation>
    </message>
    <message>
        <source>&amp;Not selected</source>
        <translation>&amp;No seleccionado</translation>
    </message>
    <message>
        <source>… &amp;and selected</source>
        <translation>… &amp;y seleccionado</translation>
    </message>
    <message>
        <source>… &amp;or selected</source>
        <translation>… &amp;o seleccionado</translation>
    </message>
    <message>
        <source>… and not s&amp;elected</source>
        <translation>… y no s&amp;eleccionado</translation>
    </message>
    <message>
        <source>&amp;Apply as filter</source>
        <translation>Aplicar como &amp;filtro</translation>
    </message>
    <message>
        <source>&amp;Prepare as filter</source>
        <translation>&amp;Preparar como filtro</translation>
    </message>
    <message>
        <source>&amp;From this time on</source>
        <translation>A partir de esta &amp;hora</translation>
    </message>
    <message>
        <source>&amp;Up to this time</source>
        <translation>Has&amp;ta esta hora</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::EvidencePanel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Why refused</source>
        <translation>Por qué se rechazó</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>Qué se conservó</translation>
    </message>
    <message>
        <source>Name, size and hash; nothing of the content.</source>
        <translation>Nombre, tamaño y hash; nada del contenido.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>all on while it was read</source>
        <translation>toda activa durante la lectura</translation>
    </message>
    <message>
        <source>off while it was read: %1</source>
        <translation>inactiva durante la lectura: %1</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>corrected by %1</source>
        <translation>corregido en %1</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 de %2 mostrados</translation>
    </message>
    <message>
        <source>at %1: %2</source>
        <translation>en %1: %2</translation>
    </message>
    <message>
        <source>is read …</source>
        <translation>leyéndose…</translation>
    </message>
    <message>
        <source>What may come next in the filter</source>
        <translation>Qué puede venir después en el filtro</translation>
    </message>
    <message>
        <source>for example: %1</source>
        <translation>por ejemplo: %1</translation>
    </message>
    <message>
        <source>Compare a field of the table: = != &lt; &lt;= &gt; &gt;= contains starts ends matches in within; join by and, or, not.
Ctrl+Space offers what may come next. Example: %1</source>
        <translation>Compare un campo de la tabla: = != &lt; &lt;= &gt; &gt;= contains starts ends matches in within; una con and, or, not.
Ctrl+Espacio ofrece lo que puede venir después. Ejemplo: %1</translation>
    </message>
    <message>
        <source>Enter filters</source>
        <translation>Intro filtra</translation>
    </message>
    <message numerus="yes">
        <source>%1 shown that the baseline hides</source>
        <translation>
            <numerusform>%1 mostrada que la línea base oculta</numerusform>
            <numerusform>%1 mostradas que la línea base oculta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hidden by the baseline</source>
        <translation>
            <numerusform>%1 oculta por la línea base</numerusform>
            <numerusform>%1 ocultas por la línea base</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide what the baseline approves of</source>
        <translation>Ocultar lo que aprueba la línea base</translation>
    </message>
    <message>
        <source>Show what the baseline approves of</source>
        <translation>Mostrar lo que aprueba la línea base</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Saved filters, and those used last (Ctrl+Shift+L)</source>
        <translation>Filtros guardados y los últimos usados (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Guardar el filtro</translation>
    </message>
    <message>
        <source>Name of the filter; one of this name is replaced:</source>
        <translation>Nombre del filtro; uno con ese nombre se sustituye:</translation>
    </message>
    <message>
        <source>not saved: a name is needed, and room for it</source>
        <translation>no guardado: hace falta un nombre y espacio</translation>
    </message>
    <message>
        <source>No filter of this table is saved yet</source>
        <translation>Aún no hay filtros guardados de esta tabla</translation>
    </message>
    <message>
        <source>&amp;Save the filter…</source>
        <translation>&amp;Guardar el filtro…</translation>
    </message>
    <message>
        <source>&amp;Colour the rows of</source>
        <translation>&amp;Colorear las filas de</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sin color</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Arena</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Used last</source>
        <translation>&amp;Usados por último</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::FlowGraphView</name>
    <message>
        <source>Flow graph</source>
        <translation>Grafo de flujos</translation>
    </message>
    <message>
        <source>Dim what does not contain…</source>
        <translation>Atenuar lo que no contenga…</translation>
    </message>
    <message>
        <source>Dim what does not contain this text</source>
        <translation>Atenuar lo que no contenga este texto</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Show the whole graph (Home)</source>
        <translation>Mostrar todo el grafo (Inicio)</translation>
    </message>
    <message>
        <source>%1 of %2 things shown</source>
        <translation>%1 de %2 elementos mostrados</translation>
    </message>
    <message>
        <source>%1 folded by registrable domain or library</source>
        <translation>%1 agrupados por dominio registrable o biblioteca</translation>
    </message>
    <message>
        <source>%1 dimmed, kept in place</source>
        <translation>%1 atenuados, en su sitio</translation>
    </message>
    <message>
        <source>No case is open. Its apps, keys, hosts and devices stand here, tied from code to device.</source>
        <translation>No hay ningún caso abierto. Aquí están sus apps, claves, hosts y dispositivos, vinculados del código al dispositivo.</translation>
    </message>
    <message>
        <source>Reading the case…</source>
        <translation>Leyendo el caso…</translation>
    </message>
    <message>
        <source>Nothing to tie yet. Import an app package and a capture: each host, key and device becomes a node.</source>
        <translation>Aún no hay nada que vincular. Importe un paquete de app y una captura: cada host, clave y dispositivo será un nodo.</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Kinds of things that are lit</source>
        <translation>Tipos resaltados</translation>
    </message>
    <message>
        <source>Dim the things of a kind; they keep their places</source>
        <translation>Atenuar los elementos de un tipo; conservan su sitio</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::FlowPanel</name>
    <message>
        <source>Flow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Save packets…</source>
        <translation>Guardar paquetes…</translation>
    </message>
    <message>
        <source>Save the packets of this flow to a file of their own</source>
        <translation>Guardar los paquetes de este flujo en un archivo propio</translation>
    </message>
    <message>
        <source>What both sides said</source>
        <translation>Lo que dijeron ambas partes</translation>
    </message>
    <message>
        <source>Client to server</source>
        <translation>Del cliente al servidor</translation>
    </message>
    <message>
        <source>Server to client</source>
        <translation>Del servidor al cliente</translation>
    </message>
    <message>
        <source>Side of the conversation</source>
        <translation>Parte de la conversación</translation>
    </message>
    <message>
        <source>Bytes of one side</source>
        <translation>Bytes de una parte</translation>
    </message>
    <message>
        <source>Follow &amp;stream</source>
        <translation>Seguir el &amp;flujo</translation>
    </message>
    <message>
        <source>&amp;Hex</source>
        <translation>&amp;Hexadecimal</translation>
    </message>
    <message>
        <source>&amp;Payload signs</source>
        <translation>&amp;Indicios en carga útil</translation>
    </message>
    <message>
        <source>&amp;Payload signs %1</source>
        <translation>&amp;Indicios en carga útil %1</translation>
    </message>
    <message>
        <source>Choose a flow, or a trace that was seen on the wire: what both sides said is shown here.</source>
        <translation>Elija un flujo, o una traza vista en la red: aquí se muestra lo que dijeron ambas partes.</translation>
    </message>
    <message>
        <source>is read from the evidence …</source>
        <translation>leyéndose de las evidencias…</translation>
    </message>
    <message>
        <source>Neither side said anything that the capture holds.</source>
        <translation>La captura no contiene nada de lo que dijera ninguna de las partes.</translation>
    </message>
    <message>
        <source>→ client</source>
        <translation>→ cliente</translation>
    </message>
    <message>
        <source>← server</source>
        <translation>← servidor</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 missing from the capture</source>
        <translation>%1: laguna de %2 en la captura</translation>
    </message>
    <message>
        <source>%1: %2, packet %3</source>
        <translation>%1: %2, paquete %3</translation>
    </message>
    <message>
        <source>More was said than is shown here; save the packets to have all of it.</source>
        <translation>Se dijo más de lo que se muestra aquí; guarde los paquetes para tenerlo todo.</translation>
    </message>
    <message>
        <source>This side said nothing.</source>
        <translation>Esta parte no dijo nada.</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::GraphCanvas</name>
    <message>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::HeatMap</name>
    <message>
        <source>Hours and days</source>
        <translation>Horas y días</translation>
    </message>
    <message>
        <source>%1 and the %2 days after it</source>
        <translation>%1 y los %2 días siguientes</translation>
    </message>
    <message>
        <source>%1, %2:00 to %3:00%4: %5</source>
        <translation>%1, de %2:00 a %3:00%4: %5</translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>%1 evento</numerusform>
            <numerusform>%1 eventos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::HelpPanel</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Volver a la página anterior</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Páginas del manual</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::HelpText</name>
    <message>
        <source>Page of the manual</source>
        <translation>Página del manual</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::HexArea</name>
    <message>
        <source>Bytes of the evidence</source>
        <translation>Bytes de la evidencia</translation>
    </message>
    <message>
        <source>offset 0x%1, byte 0x%2</source>
        <translation>desplazamiento 0x%1, byte 0x%2</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::HitModel</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ubicación</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::HomePanel</name>
    <message>
        <source>What is here</source>
        <translation>Qué hay</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>What to open next</source>
        <translation>Qué abrir después</translation>
    </message>
    <message>
        <source>Case home</source>
        <translation>Inicio del caso</translation>
    </message>
    <message>
        <source>Case without a name</source>
        <translation>Caso sin nombre</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Import more…</source>
        <translation>Importar más…</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Choose anything: a trace, a row, a place of code. What it is and where it stands in the evidence is shown here.</source>
        <translation>Elija algo: una traza, una fila, un lugar del código. Aquí se muestra qué es y dónde está en las evidencias.</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>Expected use: %1</source>
        <translation>Uso esperado: %1</translation>
    </message>
    <message>
        <source>and %1 more like it</source>
        <translation>y %1 más como este</translation>
    </message>
    <message>
        <source>Signs for</source>
        <translation>Indicios a favor</translation>
    </message>
    <message>
        <source>Signs against</source>
        <translation>Indicios en contra</translation>
    </message>
    <message>
        <source>Gaps, and what would close them</source>
        <translation>Lagunas, y qué las cerraría</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>In a trace: </source>
        <translation>En una traza: </translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>It stands in no file of this case: a name that the code uses, or a conclusion.</source>
        <translation>No está en ningún archivo de este caso: un nombre que usa el código, o una conclusión.</translation>
    </message>
    <message>
        <source>file not in the case</source>
        <translation>archivo ausente del caso</translation>
    </message>
    <message>
        <source>Show bytes</source>
        <translation>Mostrar bytes</translation>
    </message>
    <message>
        <source>Show the bytes at %1</source>
        <translation>Mostrar los bytes en %1</translation>
    </message>
    <message>
        <source>An app that is not in the case</source>
        <translation>Una app que no está en el caso</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1: %2. No destination is tied to it.</source>
        <translation>%1: %2. No tiene ningún destino vinculado.</translation>
    </message>
    <message>
        <source>%1: %2, tied to a destination that the package does not tell.</source>
        <translation>%1: %2, vinculado a un destino que el paquete no indica.</translation>
    </message>
    <message>
        <source>%1: %2, tied to %3.</source>
        <translation>%1: %2, vinculado a %3.</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
    <message>
        <source>V verdict, ; note, T tag, S star, B approve, Ctrl+Z undo</source>
        <translation>V veredicto, ; nota, T etiqueta, S estrella, B aprobar, Ctrl+Z deshacer</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::LinkLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::ProvenanceView</name>
    <message>
        <source>Provenance</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Copy place</source>
        <translation>Copiar ubicación</translation>
    </message>
    <message>
        <source>Copy evidence hash and place</source>
        <translation>Copiar hash de la evidencia y ubicación</translation>
    </message>
    <message>
        <source>No case is open. The bytes behind a fact stand here.</source>
        <translation>No hay ningún caso abierto. Aquí están los bytes que hay tras un hecho.</translation>
    </message>
    <message>
        <source>Select a fact: the bytes it was read from stand here, with the block marked.</source>
        <translation>Seleccione un hecho: aquí están los bytes de los que se leyó, con el bloque marcado.</translation>
    </message>
    <message>
        <source>This has no place of its own in the evidence.</source>
        <translation>Esto no tiene un lugar propio en las evidencias.</translation>
    </message>
    <message>
        <source>There are no bytes at this place.</source>
        <translation>No hay bytes en este lugar.</translation>
    </message>
    <message>
        <source>no block marked</source>
        <translation>ningún bloque marcado</translation>
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
        <translation>Paquete de búsqueda</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Chapters of the report</source>
        <translation>Capítulos del informe</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Preview of the chapter</source>
        <translation>Vista previa del capítulo</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>sin marca</translation>
    </message>
    <message>
        <source>Mark of the Traffic Light Protocol</source>
        <translation>Marca del protocolo TLP</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Examiner</source>
        <translation>&amp;Examinador</translation>
    </message>
    <message>
        <source>&amp;Sharing</source>
        <translation>&amp;Difusión</translation>
    </message>
    <message>
        <source>Masked in the report</source>
        <translation>Enmascarado en el informe</translation>
    </message>
    <message>
        <source>&amp;Names and mail of people</source>
        <translation>&amp;Nombres y correos de personas</translation>
    </message>
    <message>
        <source>Se&amp;rials: last four only</source>
        <translation>Números de se&amp;rie: solo los cuatro últimos</translation>
    </message>
    <message>
        <source>&amp;Addresses of devices</source>
        <translation>&amp;Direcciones de los dispositivos</translation>
    </message>
    <message>
        <source>Before it is written</source>
        <translation>Antes de escribirlo</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Se escribe como</translation>
    </message>
    <message>
        <source>For machines: holds the values of the case as they are</source>
        <translation>Para máquinas: contiene los valores del caso tal como son</translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>&amp;Escribir…</translation>
    </message>
    <message>
        <source>&amp;Open a template…</source>
        <translation>&amp;Abrir una plantilla…</translation>
    </message>
    <message>
        <source>Save as te&amp;mplate…</source>
        <translation>Guardar como &amp;plantilla…</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Lo que se escribió</translation>
    </message>
    <message>
        <source>The preview shows the beginning of the chapter; what is written holds all of it.</source>
        <translation>La vista previa muestra el comienzo del capítulo; lo que se escribe lo contiene entero.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Nothing is masked.</source>
        <translation>No se enmascara nada.</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Carpeta del informe</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Written:</source>
        <translation>Escrito:</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>Templates of reports (*.json)</source>
        <translation>Plantillas de informes (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>No se puede escribir %1</translation>
    </message>
    <message>
        <source>Open a template</source>
        <translation>Abrir una plantilla</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>No se puede abrir %1</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::SearchPanel</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Text anywhere in the case: hosts, classes, strings, devices</source>
        <translation>Texto en cualquier parte del caso: hosts, clases, cadenas, dispositivos</translation>
    </message>
    <message>
        <source>Search the whole case</source>
        <translation>Buscar en todo el caso</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>is searched …</source>
        <translation>buscando…</translation>
    </message>
    <message>
        <source>the first %1 hits</source>
        <translation>los primeros %1 resultados</translation>
    </message>
    <message numerus="yes">
        <source>%1 hits</source>
        <translation>
            <numerusform>%1 resultado</numerusform>
            <numerusform>%1 resultados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::SpotMark</name>
    <message>
        <source>The spot of this step</source>
        <translation>El lugar de este paso</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::StartPage</name>
    <message>
        <source>From a public-key operation in an app to the host it protects, the flow that carried it and the phones it ran on.</source>
        <translation>De una operación de clave pública en una app al host que protege, el flujo que la llevó y los teléfonos en que se ejecutó.</translation>
    </message>
    <message>
        <source>Drop packages, captures and exports here</source>
        <translation>Suelte aquí paquetes, capturas y exportaciones</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Nuevo caso…</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>Abrir un caso…</translation>
    </message>
    <message>
        <source>APK, split APKs, XAPK, AAB, IPA</source>
        <translation>APK, APK divididos, XAPK, AAB, IPA</translation>
    </message>
    <message>
        <source>pcap, pcapng</source>
        <translation>pcap, pcapng</translation>
    </message>
    <message>
        <source>device management exports, logs</source>
        <translation>exportaciones de MDM, registros</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>Casos recientes</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Sample case: a weather app that talks</source>
        <translation>Caso de ejemplo: una app del tiempo que habla</translation>
    </message>
    <message>
        <source>finished, a few minutes to read</source>
        <translation>terminado, unos minutos de lectura</translation>
    </message>
    <message>
        <source>Keys of the window</source>
        <translation>Teclas de la ventana</translation>
    </message>
    <message>
        <source>every action, and the key that does it</source>
        <translation>cada acción, y su tecla</translation>
    </message>
    <message>
        <source>What is dropped is read in a closed process, never changed, never sent: Keytrail makes no network connection.</source>
        <translation>Lo que se suelta se lee en un proceso aislado, nunca se modifica ni se envía: Keytrail no abre ninguna conexión de red.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>not found: %1</source>
        <translation>no encontrado: %1</translation>
    </message>
    <message>
        <source>No case was opened yet. Dropping evidence here makes one.</source>
        <translation>Aún no se ha abierto ningún caso. Soltar evidencias aquí crea uno.</translation>
    </message>
    <message>
        <source>guided cases in the real window, step by step</source>
        <translation>casos guiados en la ventana real, paso a paso</translation>
    </message>
    <message numerus="yes">
        <source>%1 walkthroughs</source>
        <translation>
            <numerusform>%1 recorrido</numerusform>
            <numerusform>%1 recorridos</numerusform>
        </translation>
    </message>
    <message>
        <source>Training: %1, %2 done</source>
        <translation>Formación: %1, completados: %2</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::StepCode</name>
    <message>
        <source>At this step</source>
        <translation>En este paso</translation>
    </message>
    <message>
        <source>Show bytes</source>
        <translation>Mostrar bytes</translation>
    </message>
    <message>
        <source>Show the bytes of this step</source>
        <translation>Mostrar los bytes de este paso</translation>
    </message>
    <message>
        <source>Choose a step: the code it stands in is shown here.</source>
        <translation>Elija un paso: aquí se muestra el código en que está.</translation>
    </message>
    <message>
        <source>Code at this step</source>
        <translation>Código en este paso</translation>
    </message>
    <message>
        <source>This step is no code. It stands at %1 of its file: Show bytes.</source>
        <translation>Este paso no es código. Está en %1 de su archivo: Mostrar bytes.</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::StepModel</name>
    <message>
        <source>step %1: %2, %3, %4</source>
        <translation>paso %1: %2, %3, %4</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Resolved value</source>
        <translation>Valor resuelto</translation>
    </message>
    <message>
        <source>Where (opens it)</source>
        <translation>Ubicación (la abre)</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::TableColumns</name>
    <message>
        <source>&amp;More columns</source>
        <translation>&amp;Más columnas</translation>
    </message>
    <message>
        <source>of its %1</source>
        <translation>campos de «%1»</translation>
    </message>
    <message>
        <source>&amp;Widths by content</source>
        <translation>&amp;Anchos según el contenido</translation>
    </message>
    <message>
        <source>&amp;Columns as they came</source>
        <translation>&amp;Columnas originales</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::TimelineView</name>
    <message>
        <source>beacon, every %1</source>
        <translation>baliza (beacon), cada %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>Todo el caso</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Carriles</translation>
    </message>
    <message>
        <source>Whole case</source>
        <translation>Todo el caso</translation>
    </message>
    <message>
        <source>%1   whole case, %2 events; the frame is what the lanes below show</source>
        <translation>%1   todo el caso, eventos: %2; el marco es lo que muestran los carriles de abajo</translation>
    </message>
    <message numerus="yes">
        <source>%1 lanes</source>
        <translation>
            <numerusform>%1 carril</numerusform>
            <numerusform>%1 carriles</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 folded</source>
        <translation>, %1 plegados</translation>
    </message>
    <message>
        <source>No case is open. Flows, management events and installs stand here in time.</source>
        <translation>No hay ningún caso abierto. Flujos, eventos de gestión e instalaciones se sitúan aquí en el tiempo.</translation>
    </message>
    <message>
        <source>Reading the case…</source>
        <translation>Leyendo el caso…</translation>
    </message>
    <message>
        <source>Nothing with a time yet. Import a capture or a device export to fill the lanes.</source>
        <translation>Aún no hay nada con hora. Importe una captura o una exportación de dispositivos para llenar los carriles.</translation>
    </message>
    <message numerus="yes">
        <source>%1 events in the range</source>
        <translation>
            <numerusform>%1 evento en el intervalo</numerusform>
            <numerusform>%1 eventos en el intervalo</numerusform>
        </translation>
    </message>
    <message>
        <source>folded lanes, and lanes too full for single marks, show density</source>
        <translation>los carriles plegados, y los demasiado llenos para marcas sueltas, muestran densidad</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows state no time and are not shown</source>
        <translation>
            <numerusform>%1 fila sin hora, no mostrada</numerusform>
            <numerusform>%1 filas sin hora, no mostradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::TouchPanel</name>
    <message>
        <source>What touches</source>
        <translation>Lo relacionado</translation>
    </message>
    <message>
        <source>Follow the selection</source>
        <translation>Seguir la selección</translation>
    </message>
    <message>
        <source>Only what contains…</source>
        <translation>Solo lo que contenga…</translation>
    </message>
    <message>
        <source>Filter what touches it</source>
        <translation>Filtrar lo relacionado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>What touches it</source>
        <translation>Lo relacionado</translation>
    </message>
    <message>
        <source>Enter shows them all in their table</source>
        <translation>Intro los muestra todos en su tabla</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Nothing else in the case is tied to it.</source>
        <translation>Nada más en el caso está vinculado a ello.</translation>
    </message>
    <message>
        <source>press X on anything</source>
        <translation>pulse X sobre cualquier elemento</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::TracePanel</name>
    <message>
        <source>Trace</source>
        <translation>Traza</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Steps of the trace</source>
        <translation>Pasos de la traza</translation>
    </message>
    <message>
        <source>trace %1, %2, code to device</source>
        <translation>traza %1, %2, del código al dispositivo</translation>
    </message>
    <message>
        <source>There is no trace in this case yet. It begins in the code of an app package; a capture and a device export complete it. Ctrl+I imports.</source>
        <translation>Aún no hay ninguna traza en este caso. Empieza en el código de un paquete de app; una captura y una exportación de dispositivos la completan. Ctrl+I importa.</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::TraceStrip</name>
    <message>
        <source>Trace, from code to device</source>
        <translation>Traza, del código al dispositivo</translation>
    </message>
    <message>
        <source>gap: %1</source>
        <translation>laguna: %1</translation>
    </message>
    <message>
        <source>Choose a trace: its way from code to device stands here.</source>
        <translation>Elija una traza: aquí se muestra su camino del código al dispositivo.</translation>
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
        <translation>%1 %2, de ellos %3 esperados</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>expected use stays in the list, dimmed and last by score</source>
        <translation>el uso esperado sigue en la lista, atenuado y el último por puntuación</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::TrainingPanel</name>
    <message>
        <source>for a first look</source>
        <translation>para empezar</translation>
    </message>
    <message>
        <source>further</source>
        <translation>para avanzar</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>difícil</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Guided cases with evidence of our own. Each opens in a case of its own; yours are not touched.</source>
        <translation>Casos guiados con evidencias propias de Keytrail. Cada uno se abre en un caso aparte; los suyos no se tocan.</translation>
    </message>
    <message>
        <source>Walkthroughs</source>
        <translation>Recorridos</translation>
    </message>
    <message>
        <source>About the walkthrough</source>
        <translation>Acerca del recorrido</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>Empezar de &amp;nuevo</translation>
    </message>
    <message>
        <source>S&amp;core sheet…</source>
        <translation>&amp;Hoja de resultados…</translation>
    </message>
    <message>
        <source>Walkthroughs of a &amp;folder…</source>
        <translation>&amp;Recorridos de una carpeta…</translation>
    </message>
    <message>
        <source>&amp;All walkthroughs</source>
        <translation>T&amp;odos los recorridos</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Pasos hechos</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>El paso</translation>
    </message>
    <message>
        <source>Your answer; Enter checks it</source>
        <translation>Su respuesta; Intro la comprueba</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>&amp;Open the walkthrough&apos;s case</source>
        <translation>A&amp;brir el caso del recorrido</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>Sig&amp;uiente paso</translation>
    </message>
    <message>
        <source>Sho&amp;w the spot</source>
        <translation>&amp;Mostrar el lugar</translation>
    </message>
    <message>
        <source>&amp;Hint</source>
        <translation>&amp;Pista</translation>
    </message>
    <message>
        <source>F2 checks, and goes on once the step is done</source>
        <translation>F2 comprueba, y sigue una vez hecho el paso</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>done</source>
        <translation>completado</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 de %2 pasos</translation>
    </message>
    <message>
        <source>%1, about %2 minutes: %3</source>
        <comment>level, minutes, how far</comment>
        <translation>%1, unos %2 minutos: %3</translation>
    </message>
    <message>
        <source>Not read:
%1</source>
        <translation>No leído:
%1</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>%1: step %2 of %3</source>
        <translation>%1: paso %2 de %3</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, hecho</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>Señalado: %1</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>Pista: %1</translation>
    </message>
    <message>
        <source>To the &amp;list</source>
        <translation>A la li&amp;sta</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>Nothing is answered yet.</source>
        <translation>Aún no hay ninguna respuesta.</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::XrefModel</name>
    <message>
        <source>calls</source>
        <translation>llama</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>lee</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>escribe</translation>
    </message>
    <message>
        <source>makes</source>
        <translation>crea</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nombra</translation>
    </message>
    <message>
        <source>own code</source>
        <translation>código propio</translation>
    </message>
    <message>
        <source>library</source>
        <translation>biblioteca</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>externo</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Usa</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
</context>
<context>
    <name>keytrail::widgets::XrefPanel</name>
    <message>
        <source>&amp;Own code only</source>
        <translation>Solo código &amp;propio</translation>
    </message>
    <message>
        <source>Cross references</source>
        <translation>Referencias cruzadas</translation>
    </message>
    <message>
        <source>who uses it</source>
        <translation>quién lo usa</translation>
    </message>
    <message>
        <source>what it uses</source>
        <translation>qué usa</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>llama</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>lee</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>escribe</translation>
    </message>
    <message>
        <source>makes</source>
        <translation>crea</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nombra</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>%1 of %2 places</source>
        <translation>%1 de %2 lugares</translation>
    </message>
    <message numerus="yes">
        <source>%1 places</source>
        <translation>
            <numerusform>%1 lugar</numerusform>
            <numerusform>%1 lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Cross references: press X on a symbol</source>
        <translation>Referencias cruzadas: pulse X sobre un símbolo</translation>
    </message>
    <message>
        <source>Cross references of %1, %2</source>
        <translation>Referencias cruzadas de %1, %2</translation>
    </message>
</context>
</TS>
