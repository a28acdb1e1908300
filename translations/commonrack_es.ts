<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Text</name>
    <message>
        <location filename="../models/chain/rpc/RpcErrors.cpp" line="+23"/>
        <source>There is no computer called %1. Check the spelling of the endpoint in Settings, and your internet connection.</source>
        <translation>No existe ningún equipo llamado %1. Revisar cómo está escrito el punto de acceso en Ajustes y la conexión a internet.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The identity of %1 could not be verified, so nothing was sent. Choose another endpoint in Settings.</source>
        <translation>No se pudo verificar la identidad de %1, así que no se envió nada. Elegir otro punto de acceso en Ajustes.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The connection to the node at %1 broke off. It is tried again by itself.</source>
        <translation>Se cortó la conexión con el nodo de %1. Se reintenta automáticamente.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>No answer from the node at %1. Check that it is running, or choose another endpoint in Settings.</source>
        <translation>El nodo de %1 no responde. Comprobar que está en marcha o elegir otro punto de acceso en Ajustes.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The node at %1 did not answer in time. Try again, or choose another endpoint in Settings.</source>
        <translation>El nodo de %1 no respondió a tiempo. Intentarlo de nuevo o elegir otro punto de acceso en Ajustes.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The answer of the node at %1 is too large to be taken. Choose another endpoint in Settings.</source>
        <translation>La respuesta del nodo de %1 es demasiado grande para aceptarla. Elegir otro punto de acceso en Ajustes.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The node at %1 keeps failing and is left alone for %2 s. Wait, or choose another endpoint in Settings.</source>
        <translation>El nodo de %1 falla una y otra vez y se deja tranquilo durante %2 s. Esperar o elegir otro punto de acceso en Ajustes.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The connection to the node has been closed.</source>
        <translation>Se cerró la conexión con el nodo.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The node answered something that makes no sense. Choose another endpoint in Settings.</source>
        <translation>El nodo respondió algo que no tiene sentido. Elegir otro punto de acceso en Ajustes.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The node answered something impossible. Choose another endpoint in Settings.</source>
        <translation>El nodo respondió algo imposible. Elegir otro punto de acceso en Ajustes.</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>The node at %1 gets too many requests from here. Wait a moment, or choose another endpoint in Settings.</source>
        <translation>El nodo de %1 recibe demasiadas solicitudes desde aquí. Esperar un momento o elegir otro punto de acceso en Ajustes.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The node at %1 does not let us in. Check the key in its address in Settings.</source>
        <translation>El nodo de %1 no permite el acceso. Comprobar la clave de su dirección en Ajustes.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The endpoint %1 has moved. Enter its new address in Settings.</source>
        <translation>El punto de acceso %1 se ha mudado. Introducir la nueva dirección en Ajustes.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The node at %1 has trouble of its own (%2). Try again later, or choose another endpoint in Settings.</source>
        <translation>El nodo de %1 tiene problemas propios (%2). Intentarlo más tarde o elegir otro punto de acceso en Ajustes.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is no node behind %1 (%2). Check the address of the endpoint in Settings.</source>
        <translation>No hay ningún nodo en %1 (%2). Comprobar la dirección del punto de acceso en Ajustes.</translation>
    </message>
    <message>
        <location filename="../models/chain/tx/TxBroadcast.cpp" line="+39"/>
        <source>The node could not be reached while sending. The transaction may still go through: look at Activity before you try again.</source>
        <translation>No se pudo contactar con el nodo durante el envío. La transacción aún puede llegar: mirar en Actividad antes de repetirla.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Another transaction of this account was mined first, so this one was not sent. Try again.</source>
        <translation>Antes se minó otra transacción de esta cuenta, así que esta no se envió. Intentarlo de nuevo.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This account does not hold enough for this and its network fee. Add funds, then try again.</source>
        <translation>Esta cuenta no tiene fondos suficientes para esto y su comisión de red. Añadir fondos e intentarlo de nuevo.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The network fee has gone up meanwhile, so the node did not take the transaction. Try again.</source>
        <translation>Entretanto subió la comisión de red, así que el nodo no aceptó la transacción. Intentarlo de nuevo.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The transaction was not sent. %1</source>
        <translation>La transacción no se envió. %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../models/deploy/ContainerPlan.cpp" line="+70"/>
        <source>“%1” is not the name of a container image.</source>
        <translation>«%1» no es el nombre de una imagen de contenedor.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The volume&apos;s mount point “%1” is not an absolute path.</source>
        <translation>El punto de montaje «%1» del volumen no es una ruta absoluta.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The document asks for %1 copies; at most %2 run on one computer.</source>
        <translation>El documento pide %1 copias; en un equipo funcionan como máximo %2.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is not the name of an environment variable.</source>
        <translation>«%1» no es el nombre de una variable de entorno.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A port must be between 1 and 65535.</source>
        <translation>Un puerto debe estar entre 1 y 65535.</translation>
    </message>
    <message>
        <location filename="../models/store/AtomicFile.cpp" line="+34"/>
        <location filename="../models/store/Sql.cpp" line="+42"/>
        <source>The disk is full; free some space and try again.</source>
        <translation>El disco está lleno; liberar espacio e intentarlo de nuevo.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The file cannot be written; check the folder&apos;s permissions.</source>
        <translation>No se puede escribir el archivo; comprobar los permisos de la carpeta.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The folder of the file does not exist.</source>
        <translation>La carpeta del archivo no existe.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The file could not be written; the disk reported an error.</source>
        <translation>No se pudo escribir el archivo; el disco notificó un error.</translation>
    </message>
    <message>
        <location line="+58"/>
        <source>The file could not be written; check the disk and its permissions.</source>
        <translation>No se pudo escribir el archivo; comprobar el disco y sus permisos.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The file does not exist.</source>
        <translation>El archivo no existe.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The file cannot be read; check its permissions.</source>
        <translation>No se puede leer el archivo; comprobar sus permisos.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file cannot be read; the disk reported an error.</source>
        <translation>No se puede leer el archivo; el disco notificó un error.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The file is too large to be what it should be.</source>
        <translation>El archivo es demasiado grande para ser lo que debería.</translation>
    </message>
    <message>
        <location filename="../models/store/Sql.cpp" line="+4"/>
        <source>The data file cannot be opened for writing; check the folder&apos;s permissions.</source>
        <translation>No se puede abrir el archivo de datos para escritura; comprobar los permisos de la carpeta.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The data file is damaged; restart the program to have it set aside.</source>
        <translation>El archivo de datos está dañado; reiniciar el programa para que lo aparte.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The data file is in use by another program.</source>
        <translation>Otro programa está usando el archivo de datos.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The disk reported an error while reading or writing the data file.</source>
        <translation>El disco notificó un error al leer o escribir el archivo de datos.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>An entry like this exists already.</source>
        <translation>Ya existe una entrada como esta.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The data file could not be read or written.</source>
        <translation>No se pudo leer o escribir el archivo de datos.</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <location filename="../app/AppPaths.cpp" line="+53"/>
        <source>The folder %1 cannot be made. Choose another one with --profile-dir.</source>
        <translation>No se puede crear la carpeta %1. Elegir otra con --profile-dir.</translation>
    </message>
    <message>
        <location filename="../app/NetworkProfiles.cpp" line="+42"/>
        <source>There is no network “%1”. Choose one of: %2.</source>
        <translation>No existe la red «%1». Elegir una de estas: %2.</translation>
    </message>
    <message>
        <location filename="../app/sandbox/Sandbox.cpp" line="+30"/>
        <source>This build lacks the contract %1.</source>
        <translation>A esta compilación le falta el contrato %1.</translation>
    </message>
    <message>
        <location filename="../app/sandbox/AnvilNode.cpp" line="+66"/>
        <source>The Sandbox needs the program anvil, which is not here. Run “npm install -g @foundry-rs/anvil”, or put anvil beside Commonrack, then try again; or choose another network in Settings.</source>
        <translation>El Sandbox necesita el programa anvil, que no está aquí. Ejecutar «npm install -g @foundry-rs/anvil», o poner anvil junto a Commonrack, y reintentar; o elegir otra red en Ajustes.</translation>
    </message>
    <message>
        <location filename="../app/sandbox/ContainerEngineService.cpp" line="+68"/>
        <source>No container engine was found. Install Podman, which is used as soon as it is there; or name another engine&apos;s socket in Settings.</source>
        <translation>No se encontró ningún motor de contenedores. Instalar Podman, que se usará en cuanto esté; o indicar en Ajustes el socket de otro motor.</translation>
    </message>
    <message>
        <location filename="../app/Settings.cpp" line="+40"/>
        <source>The settings cannot be read, so the usual ones are in use; check the file %1.</source>
        <translation>No se pueden leer los ajustes, así que se usan los habituales; comprobar el archivo %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The settings were damaged, so the usual ones are in use; set them again in Settings. The old file is kept as %1.</source>
        <translation>Los ajustes estaban dañados, así que se usan los habituales; elegirlos de nuevo en Ajustes. El archivo antiguo se conserva como %1.</translation>
    </message>
</context>
<context>
    <name>app::CommandLine</name>
    <message>
        <location filename="../app/CommandLine.cpp" line="+21"/>
        <source>--rpc wants an address that starts with http://, https://, ws:// or wss://, not “%1”.</source>
        <translation>--rpc espera una dirección que empiece por http://, https://, ws:// o wss://, no «%1».</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Draft, vote on and execute proposals that are infrastructure.</source>
        <translation>Redactar, votar y ejecutar propuestas que son infraestructura.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Network to open: sandbox, sepolia, base, base-sepolia or one of your own.</source>
        <translation>Red que se abre: sandbox, sepolia, base, base-sepolia o una propia.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Folder for keys, drafts and journal.</source>
        <translation>Carpeta para claves, borradores y diario.</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+2"/>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Use this node instead of the network&apos;s own endpoints.</source>
        <translation>Usar este nodo en lugar de los puntos de acceso propios de la red.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>url</source>
        <translation>url</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Play the whole story in the Sandbox and save a picture of every step.</source>
        <translation>Representar toda la historia en el Sandbox y guardar una imagen de cada paso.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save a picture of the window once the network is living.</source>
        <translation>Guardar una imagen de la ventana en cuanto la red esté activa.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Language, for example de or es.</source>
        <translation>Idioma, por ejemplo de o es.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>light, dark or contrast.</source>
        <translation>light, dark o contrast.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Print the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Print this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Try --help.</source>
        <translation>Probar con --help.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” is not an option. Try --help.</source>
        <translation>«%1» no es una opción. Probar con --help.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>--theme is light, dark or contrast.</source>
        <translation>--theme es light, dark o contrast.</translation>
    </message>
</context>
<context>
    <name>app::Desktop</name>
    <message>
        <location filename="../app/Desktop.cpp" line="+60"/>
        <source>Please note</source>
        <translation>Atención</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>Sent: %1</source>
        <translation>Enviado: %1</translation>
    </message>
    <message>
        <location line="+79"/>
        <source>New proposal</source>
        <translation>Nueva propuesta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Unlock the wallet</source>
        <translation>Desbloquear la cartera</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lock the wallet</source>
        <translation>Bloquear la cartera</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Connect again</source>
        <translation>Conectar de nuevo</translation>
    </message>
    <message>
        <location line="+105"/>
        <source>That did not work</source>
        <translation>No ha funcionado</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>Your draft is not saved yet: %1 Close again to leave without it.</source>
        <translation>El borrador aún no está guardado: %1 Cerrar de nuevo para salir sin él.</translation>
    </message>
</context>
<context>
    <name>app::RailBadges</name>
    <message>
        <location filename="../app/RailBadges.cpp" line="+49"/>
        <location line="+1"/>
        <source>waiting for you</source>
        <comment>after a number</comment>
        <translation>a la espera de usted</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>running</source>
        <comment>after a number</comment>
        <translation>en marcha</translation>
    </message>
</context>
<context>
    <name>app::Sandbox</name>
    <message>
        <location filename="../app/sandbox/Sandbox.cpp" line="+56"/>
        <source>Starting a private chain on this computer…</source>
        <translation>Iniciando una cadena privada en este equipo…</translation>
    </message>
    <message>
        <location line="-31"/>
        <source>The Sandbox&apos;s chain stopped by itself; it is started again in a moment.</source>
        <translation>La cadena del Sandbox se detuvo sola; se inicia de nuevo en un momento.</translation>
    </message>
    <message>
        <location line="+74"/>
        <source>The Sandbox&apos;s chain did not start; %1 says why. Try again, or choose another network in Settings.</source>
        <translation>La cadena del Sandbox no se inició; %1 dice por qué. Reintentar, o elegir otra red en Ajustes.</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Deploying the DAO&apos;s contracts…</source>
        <translation>Desplegando los contratos de la DAO…</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>The Sandbox could not be set up.</source>
        <translation>No se pudo preparar el Sandbox.</translation>
    </message>
</context>
<context>
    <name>app::Services</name>
    <message>
        <location filename="../app/Services.cpp" line="+65"/>
        <source>The network “%1” is not known any more, so this is the Sandbox; choose another network in Settings.</source>
        <translation>La red «%1» ya no se conoce, así que esto es el Sandbox; elegir otra red en Ajustes.</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>The network “%1” names no endpoint. Add one to its file, or name a node with --rpc.</source>
        <translation>La red «%1» no indica ningún punto de acceso. Añadir uno a su archivo, o indicar un nodo con --rpc.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>%1 DAO</source>
        <translation>DAO de %1</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>Opening the journal…</source>
        <translation>Abriendo el diario…</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The journal was damaged and a new one begun; what was deployed before runs on, but is not listed here. The old file is kept as %1.</source>
        <translation>El diario estaba dañado y se empezó uno nuevo; lo desplegado antes sigue en marcha, pero no figura aquí. El archivo antiguo se conserva como %1.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>The draft could not be read, so a new one is begun; the old one is kept as %1.</source>
        <translation>No se pudo leer el borrador, así que se empieza uno nuevo; el antiguo se conserva como %1.</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>Making a demo wallet…</source>
        <translation>Creando una cartera de prueba…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Demo member</source>
        <translation>Miembro de prueba</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The demo wallet’s password is “%1”.</source>
        <translation>La contraseña de la cartera de prueba es «%1».</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Connecting to %1…</source>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>This node belongs to chain %1, but %2 is chain %3. Choose another endpoint in Settings.</source>
        <translation>Este nodo pertenece a la cadena %1, pero %2 es la cadena %3. Elegir otro punto de acceso en Ajustes.</translation>
    </message>
</context>
<context>
    <name>app::StatusFeed</name>
    <message>
        <location filename="../app/StatusFeed.cpp" line="+63"/>
        <source>connecting…</source>
        <translation>conectando…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>alive, %n blocks behind</source>
        <translation>
            <numerusform>activo, %n bloque por detrás</numerusform>
            <numerusform>activo, %n bloques por detrás</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>catching up, %n blocks behind</source>
        <translation>
            <numerusform>poniéndose al día, %n bloque por detrás</numerusform>
            <numerusform>poniéndose al día, %n bloques por detrás</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>waiting for the network</source>
        <translation>esperando a la red</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>alarm: look at the journal</source>
        <translation>alarma: mirar el diario</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>stopped: look at the journal</source>
        <translation>detenido: mirar el diario</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <location filename="../models/base/Hex.cpp" line="+43"/>
        <source>This should be 0x followed by pairs of the digits 0-9 and a-f.</source>
        <translation>Debe ser 0x seguido de pares de dígitos de 0-9 y a-f.</translation>
    </message>
    <message>
        <location filename="../models/base/Json.cpp" line="+57"/>
        <source>This JSON text is too large.</source>
        <translation>Este texto JSON es demasiado grande.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The text starts with a byte order mark; save it as plain UTF-8.</source>
        <translation>El texto empieza con una marca de orden de bytes; guardarlo como UTF-8 simple.</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+10"/>
        <source>The JSON breaks at line %1, column %2.</source>
        <translation>El JSON se rompe en la línea %1, columna %2.</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>This JSON text is nested too deeply.</source>
        <translation>Este texto JSON tiene demasiados niveles anidados.</translation>
    </message>
    <message>
        <location filename="../models/base/U256.cpp" line="+31"/>
        <source>This should be a whole number in digits.</source>
        <translation>Debe ser un número entero en cifras.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>This number is too large.</source>
        <translation>Este número es demasiado grande.</translation>
    </message>
    <message>
        <location filename="../models/base/Units.cpp" line="+13"/>
        <source>Write the amount in digits with at most one point, for example 0.25.</source>
        <translation>Escribir el importe en cifras con un solo punto decimal como máximo, por ejemplo 0.25.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>This amount has more than %1 digits after the point.</source>
        <translation>Este importe tiene más de %1 cifras después del punto.</translation>
    </message>
</context>
<context>
    <name>chain</name>
    <message>
        <location filename="../models/chain/codec/AbiDecode.cpp" line="+195"/>
        <source>The contract&apos;s data claims to hold too much.</source>
        <translation>Los datos del contrato dicen contener demasiado.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The contract&apos;s data does not have the expected form.</source>
        <translation>Los datos del contrato no tienen la forma esperada.</translation>
    </message>
    <message>
        <location filename="../models/chain/codec/AbiEncode.cpp" line="+134"/>
        <source>A value does not fit what the contract expects in its place.</source>
        <translation>Un valor no encaja con lo que el contrato espera en su lugar.</translation>
    </message>
    <message>
        <location filename="../models/chain/codec/AbiEvent.cpp" line="+17"/>
        <source>This log is not the event that was expected.</source>
        <translation>Este registro no es el evento que se esperaba.</translation>
    </message>
    <message>
        <location filename="../models/chain/codec/AbiFunction.cpp" line="+86"/>
        <source>This is a call of another function.</source>
        <translation>Esta es una llamada a otra función.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Nothing came back: there is no such function at this address.</source>
        <translation>No volvió nada: no existe tal función en esta dirección.</translation>
    </message>
    <message>
        <location filename="../models/chain/codec/AbiSignature.cpp" line="+16"/>
        <source>This is not a valid function or event signature.</source>
        <translation>Esta no es una firma válida de función o evento.</translation>
    </message>
    <message>
        <location filename="../models/chain/codec/AbiType.cpp" line="+15"/>
        <location filename="../models/chain/codec/AbiTypeParser.cpp" line="+12"/>
        <source>This is not a type that contracts know.</source>
        <translation>Este no es un tipo que los contratos conozcan.</translation>
    </message>
    <message>
        <location filename="../models/chain/codec/AbiTypeParser.cpp" line="+6"/>
        <source>This type is nested too deeply.</source>
        <translation>Este tipo tiene demasiados niveles anidados.</translation>
    </message>
    <message>
        <location filename="../models/chain/codec/RevertReason.cpp" line="+26"/>
        <source>The contract stopped because of an error that the compiler put in.</source>
        <translation>El contrato se detuvo por un error que puso el compilador.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The contract stopped because something it takes for granted was not true.</source>
        <translation>El contrato se detuvo porque no se cumplía algo que da por sentado.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A calculation in the contract went beyond the range of its numbers.</source>
        <translation>Un cálculo del contrato se salió del rango de sus números.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The contract divided by zero.</source>
        <translation>El contrato dividió entre cero.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The contract was given a choice that does not exist.</source>
        <translation>El contrato recibió una opción que no existe.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The contract found its own stored data damaged.</source>
        <translation>El contrato encontró dañados sus propios datos.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The contract tried to take something out of an empty list.</source>
        <translation>El contrato intentó sacar algo de una lista vacía.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The contract looked for an entry beyond the end of a list.</source>
        <translation>El contrato buscó una entrada más allá del final de una lista.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The contract asked for too much memory.</source>
        <translation>El contrato pidió demasiada memoria.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The contract called a function that was never set.</source>
        <translation>El contrato llamó a una función que nunca se definió.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The contract stopped with an internal error that has no known meaning.</source>
        <translation>El contrato se detuvo con un error interno sin significado conocido.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The contract refuses this for a reason of its own that is not known here.</source>
        <translation>El contrato lo rechaza por un motivo propio que aquí no se conoce.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The contract refuses this: %1</source>
        <translation>El contrato lo rechaza: %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The contract refuses this without giving a reason.</source>
        <translation>El contrato lo rechaza sin dar un motivo.</translation>
    </message>
    <message>
        <location filename="../models/chain/codec/Rlp.cpp" line="+70"/>
        <source>This data is damaged: it is not valid RLP.</source>
        <translation>Estos datos están dañados: no son RLP válido.</translation>
    </message>
    <message>
        <location line="+56"/>
        <source>This data is nested too deeply.</source>
        <translation>Estos datos tienen demasiados niveles anidados.</translation>
    </message>
    <message>
        <location filename="../models/chain/codec/RpcHex.cpp" line="+16"/>
        <source>The node sent a number that is not written as it should be.</source>
        <translation>El nodo envió un número que no está escrito como debería.</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>The node sent bytes that are not written as they should be.</source>
        <translation>El nodo envió bytes que no están escritos como deberían.</translation>
    </message>
    <message>
        <location filename="../models/chain/codec/Secp256k1.cpp" line="+43"/>
        <source>This is not a valid private key.</source>
        <translation>Esta no es una clave privada válida.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This is not a valid public key.</source>
        <translation>Esta no es una clave pública válida.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This is not a valid signature.</source>
        <translation>Esta no es una firma válida.</translation>
    </message>
    <message>
        <location line="+94"/>
        <source>This could not be signed.</source>
        <translation>No se pudo firmar.</translation>
    </message>
    <message>
        <location filename="../models/chain/codec/Transaction.cpp" line="+81"/>
        <source>This is not a valid signed transaction.</source>
        <translation>Esta no es una transacción firmada válida.</translation>
    </message>
    <message>
        <location line="+172"/>
        <source>This kind of transaction is not known here.</source>
        <translation>Este tipo de transacción no se conoce aquí.</translation>
    </message>
    <message>
        <location filename="../models/chain/codec/TypedData.cpp" line="+252"/>
        <source>This is not a message that can be signed.</source>
        <translation>Este no es un mensaje que se pueda firmar.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>This message has too many types.</source>
        <translation>Este mensaje tiene demasiados tipos.</translation>
    </message>
    <message>
        <location filename="../models/chain/NetworkProfile.cpp" line="+30"/>
        <source>The network description has a wrong or missing “%1”.</source>
        <translation>En la descripción de la red falta «%1» o es incorrecto.</translation>
    </message>
    <message>
        <location filename="../models/chain/primitives/Address.cpp" line="+40"/>
        <source>An address is 0x followed by 40 of the digits 0-9 and a-f.</source>
        <translation>Una dirección es 0x seguido de 40 dígitos de 0-9 y a-f.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>This address has a typing error: its checksum does not match.</source>
        <translation>Esta dirección tiene una errata: su suma de comprobación no coincide.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>An address has 20 bytes.</source>
        <translation>Una dirección tiene 20 bytes.</translation>
    </message>
    <message>
        <location filename="../models/chain/primitives/Hash.cpp" line="+17"/>
        <source>A hash is 0x followed by 64 of the digits 0-9 and a-f.</source>
        <translation>Un hash es 0x seguido de 64 dígitos de 0-9 y a-f.</translation>
    </message>
    <message>
        <location filename="../models/chain/rpc/BranchFetch.cpp" line="+103"/>
        <source>The chain was rewritten further back than this program can follow by itself. Check the network and its endpoint, then read it anew from Settings.</source>
        <translation>La cadena se reescribió más atrás de lo que este programa puede seguir por sí solo. Comprobar la red y su punto de acceso, y volver a leerla desde Ajustes.</translation>
    </message>
    <message>
        <location filename="../models/chain/rpc/RpcClient.cpp" line="+68"/>
        <source>The node does not have this block. It may still be catching up; try again in a moment.</source>
        <translation>El nodo no tiene este bloque. Quizá aún se esté poniendo al día; intentarlo de nuevo en un momento.</translation>
    </message>
    <message>
        <location filename="../models/chain/tx/Fees.cpp" line="+60"/>
        <source>The network fee is more than ten times what has been usual lately. Wait, or check the endpoint in Settings, unless you know why.</source>
        <translation>La comisión de red es más de diez veces la habitual últimamente. Salvo que se conozca el motivo, esperar o comprobar el punto de acceso en Ajustes.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>You need %1 ETH more in this account for this and its network fee. Add funds, then try again.</source>
        <translation>Faltan %1 ETH en esta cuenta para esto y su comisión de red. Añadir fondos e intentarlo de nuevo.</translation>
    </message>
    <message>
        <location filename="../models/chain/tx/TxFlow.cpp" line="+172"/>
        <source>The signature does not belong to this account, so nothing was sent. Unlock the wallet again.</source>
        <translation>La firma no pertenece a esta cuenta, así que no se envió nada. Desbloquear la cartera de nuevo.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The transaction could not be written down, so it was not sent. Free some disk space, then try again.</source>
        <translation>No se pudo anotar la transacción, así que no se envió. Liberar espacio en el disco e intentarlo de nuevo.</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>Another transaction of this account took its place, so this one will never be carried out. If you did not send the other one yourself, check your wallet.</source>
        <translation>Otra transacción de esta cuenta ocupó su lugar, así que esta nunca se llevará a cabo. Si la otra no fue intencionada, revisar la cartera.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The network has dropped this transaction without carrying it out. If you still want it, do it again.</source>
        <translation>La red descartó esta transacción sin llevarla a cabo. Si sigue haciendo falta, repetirla.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The transaction was mined but refused. It may have run out of gas, or things changed meanwhile; the fee is spent.</source>
        <translation>La transacción se minó, pero fue rechazada. Quizá se quedó sin gas o algo cambió entretanto; la comisión está gastada.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The transaction was mined but refused: %1</source>
        <translation>La transacción se minó, pero fue rechazada: %1</translation>
    </message>
    <message>
        <location filename="../models/chain/tx/TxSimulation.cpp" line="+152"/>
        <source>The node is on another network (number %1) than this one (number %2), so nothing was signed. Choose an endpoint of the right network in Settings.</source>
        <translation>El nodo está en otra red (número %1) que esta (número %2), así que no se firmó nada. Elegir un punto de acceso de la red correcta en Ajustes.</translation>
    </message>
    <message>
        <location filename="../models/chain/codec/RpcResponse.cpp" line="+18"/>
        <source>The node answered something that makes no sense. Choose another endpoint in Settings.</source>
        <translation>El nodo respondió algo que no tiene sentido. Elegir otro punto de acceso en Ajustes.</translation>
    </message>
    <message>
        <location filename="../models/chain/rpc/RpcEnvelope.cpp" line="+37"/>
        <source>The node refused (“%1”). Try again, or choose another endpoint in Settings.</source>
        <translation>El nodo lo rechazó («%1»). Reintentar, o elegir otro punto de acceso en Ajustes.</translation>
    </message>
</context>
<context>
    <name>dao</name>
    <message>
        <location filename="../models/dao/DaoAbi.cpp" line="+157"/>
        <source>This log entry is not a DeployEvent of this DAO.</source>
        <translation>Esta entrada del registro no es un DeployEvent de esta DAO.</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>This transaction does not execute a proposal directly.</source>
        <translation>Esta transacción no ejecuta directamente una propuesta.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>The contract answered something that is not a proposal.</source>
        <translation>El contrato respondió algo que no es una propuesta.</translation>
    </message>
    <message>
        <location filename="../models/dao/DaoContract.cpp" line="+16"/>
        <source>The contract at this address is not a DAO that this program knows. Check the address in Settings.</source>
        <translation>El contrato de esta dirección no es una DAO que este programa conozca. Comprobar la dirección en Ajustes.</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>There is no contract at the DAO&apos;s address on this network. Check the address and the network in Settings.</source>
        <translation>No hay ningún contrato en la dirección de la DAO en esta red. Comprobar la dirección y la red en Ajustes.</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>This contract claims to hold more proposals than is possible. Check that the address is your DAO&apos;s.</source>
        <translation>Este contrato dice contener más propuestas de las posibles. Comprobar que la dirección es la de la DAO.</translation>
    </message>
    <message>
        <location line="+138"/>
        <source>This contract swallows the call without creating a proposal. It is of another version than it seemed; nothing was sent.</source>
        <translation>Este contrato se traga la llamada sin crear una propuesta. Es de otra versión de la que parecía; no se envió nada.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>All %1 membership NFTs have been minted. Ask a member to send you one.</source>
        <translation>Ya se han acuñado los %1 NFT de miembro. Pedir a un miembro que ceda uno.</translation>
    </message>
    <message>
        <location line="+6"/>
        <location filename="../models/dao/Rules.cpp" line="+189"/>
        <source>Minting is paused by the owner of the membership contract. Try again later.</source>
        <translation>El propietario del contrato de membresía ha pausado la acuñación. Intentarlo más tarde.</translation>
    </message>
    <message>
        <location filename="../models/dao/Hazards.cpp" line="+32"/>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <location line="+0"/>
        <location filename="../models/dao/Intents.cpp" line="+69"/>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No document</source>
        <translation>Sin documento</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../models/dao/Intents.cpp" line="+4"/>
        <source>This version of the DAO stores no document: the event will not say what to deploy.</source>
        <translation>Esta versión de la DAO no guarda ningún documento: el evento no dirá qué desplegar.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Too large</source>
        <translation>Demasiado grande</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The document is larger than this program reads. Do not vote for what you cannot see.</source>
        <translation>El documento es más grande de lo que este programa lee. No conviene votar a favor de lo que no se ve.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not deployable</source>
        <translation>No desplegable</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Executing emits it all the same, and a trigger will refuse it.</source>
        <translation>Aun así, ejecutarla lo emite, y el disparador lo rechazará.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing in this document looks like a key or a token.</source>
        <translation>Nada en este documento parece una clave o un token.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Majority</source>
        <translation>Mayoría</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One wallet, %1, holds %2 of %3 votes and can decide alone.</source>
        <translation>Una sola cartera, %1, tiene %2 de %3 votos y puede decidir sola.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Spent id</source>
        <translation>Id agotado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This id was executed before the proposal existed. It can never deploy, whatever the vote; create the proposal again.</source>
        <translation>Este id se ejecutó antes de que existiera la propuesta. Nunca podrá desplegar, sea cual sea el voto; hay que crear la propuesta de nuevo.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Tie burns</source>
        <translation>El empate anula</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A tie or a lost vote spends the proposal: executed then, it can never deploy.</source>
        <translation>Un empate o una votación perdida agotan la propuesta: si se ejecuta entonces, nunca podrá desplegar.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No quorum</source>
        <translation>Sin quórum</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The contract asks for no quorum: a single yes with no against it is enough to deploy.</source>
        <translation>El contrato no pide quórum: basta un solo sí sin ningún no para desplegar.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Five minutes</source>
        <translation>Cinco minutos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Voting lasts five minutes from creation; the contract cannot extend it.</source>
        <translation>La votación dura cinco minutos desde la creación; el contrato no puede prolongarla.</translation>
    </message>
    <message>
        <location filename="../models/dao/Intents.cpp" line="-47"/>
        <source>Read what you sign. It cannot be taken back.</source>
        <translation>Leer lo que se firma. No se puede deshacer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Read what you sign. It goes to %1 and cannot be taken back.</source>
        <translation>Leer lo que se firma. Va a %1 y no se puede deshacer.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 bytes of call data</source>
        <translation>%1 bytes de datos de llamada</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Somebody created a proposal at this moment. Try again to use the next number.</source>
        <translation>Alguien acaba de crear una propuesta. Intentarlo de nuevo para usar el número siguiente.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Proposal number %1 was executed before it existed, so a proposal created now could never deploy. Let somebody create an empty proposal first to use that number up.</source>
        <translation>La propuesta número %1 se ejecutó antes de existir, así que una propuesta creada ahora nunca podría desplegar. Primero alguien debe crear una propuesta vacía para gastar ese número.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Write the document first: a proposal without one deploys nothing.</source>
        <translation>Primero hay que escribir el documento: una propuesta sin él no despliega nada.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The document is larger than 64 KiB. Make it smaller before proposing it.</source>
        <translation>El documento supera los 64 KiB. Hay que reducirlo antes de proponerlo.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This version of the DAO stores no document. Use a DAO of the second version to propose infrastructure.</source>
        <translation>Esta versión de la DAO no guarda ningún documento. Para proponer infraestructura hace falta una DAO de la segunda versión.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Create proposal %1</source>
        <translation>Crear la propuesta %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Opens proposal %1 for five minutes of voting. Your own vote is not cast by this.</source>
        <translation>Abre la propuesta %1 a cinco minutos de votación. Con esto no se emite el voto propio.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 bytes, stored on chain for everybody to read</source>
        <translation>%1 bytes, guardados en la cadena a la vista de todos</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Every KiB costs about 0.7 million gas: remove what is not needed, also blanks.</source>
        <translation>Cada KiB cuesta unos 0,7 millones de gas: quitar lo que no haga falta, también los espacios.</translation>
    </message>
    <message>
        <location line="+10"/>
        <location filename="../models/dao/Rules.cpp" line="-63"/>
        <source>All your NFTs have voted on this proposal already.</source>
        <translation>Todos los NFT de esta cuenta ya han votado sobre esta propuesta.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Vote yes on proposal %1</source>
        <translation>Votar sí a la propuesta %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Vote no on proposal %1</source>
        <translation>Votar no a la propuesta %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Adds %1 to yes (%2 → %3). Uses %4.</source>
        <translation>Suma %1 al sí (%2 → %3). Usa %4.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Adds %1 to no (%2 → %3). Uses %4.</source>
        <translation>Suma %1 al no (%2 → %3). Usa %4.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+20"/>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <location line="-19"/>
        <source>This cannot be changed afterwards.</source>
        <translation>Después no se puede cambiar.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All of them vote the same way. This cannot be changed afterwards.</source>
        <translation>Todos votan lo mismo. Después no se puede cambiar.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This proposal is spent: it can never deploy, whatever the vote.</source>
        <translation>Esta propuesta está agotada: nunca podrá desplegar, sea cual sea el voto.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Execute proposal %1</source>
        <translation>Ejecutar la propuesta %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Burn proposal %1</source>
        <translation>Anular la propuesta %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Marks the proposal as executed and emits DeployEvent.</source>
        <translation>Marca la propuesta como ejecutada y emite DeployEvent.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Marks the proposal as executed, without any event.</source>
        <translation>Marca la propuesta como ejecutada, sin ningún evento.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 yes, %2 no</source>
        <translation>%1 sí, %2 no</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Membership NFT</source>
        <translation>NFT de miembro</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mint a membership NFT</source>
        <translation>Acuñar un NFT de miembro</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Makes one new NFT for this account: one more vote on every proposal.</source>
        <translation>Crea un NFT nuevo para esta cuenta: un voto más en cada propuesta.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It can vote at once, also on proposals that are open now.</source>
        <translation>Puede votar enseguida, también en las propuestas ya abiertas.</translation>
    </message>
    <message>
        <location filename="../models/dao/Rules.cpp" line="-94"/>
        <source>Choose an account first: only holders of a membership NFT take part.</source>
        <translation>Primero hay que elegir una cuenta: solo participan quienes tienen un NFT de miembro.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This account holds no membership NFT: mint one or ask a member for one.</source>
        <translation>Esta cuenta no tiene ningún NFT de miembro: acuñar uno o pedirlo a un miembro.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You are a member</source>
        <translation>La cuenta es miembro</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>More yes than no</source>
        <translation>Más síes que noes</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>More no than yes</source>
        <translation>Más noes que síes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody has voted yet</source>
        <translation>Aún no ha votado nadie</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>As many no as yes: a tie</source>
        <translation>Tantos noes como síes: empate</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Proposal %1</source>
        <translation>Propuesta %1</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>Voting is open</source>
        <translation>La votación está abierta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Voting has ended.</source>
        <translation>La votación ha terminado.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>You have unused votes</source>
        <translation>Quedan votos sin usar</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Voting has not ended yet</source>
        <translation>La votación no ha terminado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Voting has ended</source>
        <translation>La votación ha terminado</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Quorum of %1 reached; this program&apos;s policy, not the contract&apos;s</source>
        <translation>Quórum de %1 alcanzado; norma de este programa, no del contrato</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Quorum of %1 not reached; this program&apos;s policy, not the contract&apos;s</source>
        <translation>Quórum de %1 no alcanzado; norma de este programa, no del contrato</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>It has been executed before; that works only once.</source>
        <translation>Ya se ejecutó antes; solo funciona una vez.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not executed before</source>
        <translation>No se ha ejecutado antes</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>This proposal was executed and its DeployEvent was emitted. It cannot be executed again.</source>
        <translation>Esta propuesta se ejecutó y se emitió su DeployEvent. No se puede ejecutar otra vez.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This proposal is spent: it was executed without a DeployEvent and can never deploy.</source>
        <translation>Esta propuesta está agotada: se ejecutó sin DeployEvent y nunca podrá desplegar.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The contract refuses this account: only a holder of a membership NFT executes.</source>
        <translation>El contrato rechaza esta cuenta: solo ejecuta quien tiene un NFT de miembro.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>With the votes cast so far, executing will emit DeployEvent, but without a document: this version of the DAO stores none.</source>
        <translation>Con los votos emitidos hasta ahora, al ejecutarla se emitirá DeployEvent, pero sin documento: esta versión de la DAO no guarda ninguno.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This will emit DeployEvent, but without a document: this version of the DAO stores none.</source>
        <translation>Esto emitirá DeployEvent, pero sin documento: esta versión de la DAO no guarda ninguno.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With the votes cast so far, executing after the deadline will emit DeployEvent with this document.</source>
        <translation>Con los votos emitidos hasta ahora, al ejecutarla después del plazo se emitirá DeployEvent con este documento.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This will emit DeployEvent with this document, and every trigger that follows this DAO will deploy it.</source>
        <translation>Esto emitirá DeployEvent con este documento, y todo disparador que siga a esta DAO lo desplegará.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>With the votes cast so far, executing would only burn the proposal: a tie or a lost vote can never deploy.</source>
        <translation>Con los votos emitidos hasta ahora, ejecutarla solo anularía la propuesta: un empate o una votación perdida nunca pueden desplegar.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This will only burn the proposal: a tie or a lost vote can never deploy.</source>
        <translation>Esto solo anulará la propuesta: un empate o una votación perdida nunca pueden desplegar.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>This account holds no membership NFT. Mint one, or switch to an account that holds one.</source>
        <translation>Esta cuenta no tiene ningún NFT de miembro. Acuñar uno o cambiar a una cuenta que lo tenga.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Voting on this proposal has ended, or it does not exist. Create a new proposal to vote again.</source>
        <translation>La votación de esta propuesta ha terminado o la propuesta no existe. Para votar de nuevo hay que crear otra propuesta.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Voting is still open. Execute it once the deadline has passed on chain.</source>
        <translation>La votación sigue abierta. Se puede ejecutar cuando el plazo haya pasado en la cadena.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This proposal has been executed before. To deploy its document again, create a new proposal.</source>
        <translation>Esta propuesta ya se ejecutó. Para desplegar su documento otra vez, crear una propuesta nueva.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All your NFTs have voted on this proposal already. An NFT you receive later can still vote.</source>
        <translation>Todos los NFT de esta cuenta ya han votado sobre esta propuesta. Un NFT recibido más tarde aún puede votar.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The contract holds no ether to withdraw.</source>
        <translation>El contrato no tiene ether que retirar.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The owner&apos;s account refused the ether. Withdraw to an account that accepts it.</source>
        <translation>La cuenta del propietario rechazó el ether. Retirarlo a una cuenta que lo acepte.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All membership NFTs have been minted. Ask a member to send you one.</source>
        <translation>Ya se han acuñado todos los NFT de miembro. Pedir a un miembro que ceda uno.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The price of a membership NFT has changed. Start the mint again to read the new price.</source>
        <translation>El precio del NFT de miembro ha cambiado. Iniciar la acuñación de nuevo para leer el precio actual.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>no NFT</source>
        <translation>ningún NFT</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>NFT %1 and %2 more</source>
        <translation>NFT %1 y %2 más</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>NFT %1</source>
        <translation>NFT %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>NFT %1 and %2</source>
        <translation>NFT %1 y %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>1 vote</source>
        <translation>1 voto</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 votes</source>
        <translation>%1 votos</translation>
    </message>
</context>
<context>
    <name>dao::ProposalTableModel</name>
    <message>
        <location filename="../models/dao/ProposalTableModel.cpp" line="+85"/>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
</context>
<context>
    <name>deploy</name>
    <message>
        <location filename="../models/deploy/CalldataResolver.cpp" line="+25"/>
        <source>The node does not have the transaction of the deploy event yet.</source>
        <translation>El nodo aún no tiene la transacción del evento de despliegue.</translation>
    </message>
    <message>
        <location filename="../models/deploy/ConfirmationTracker.cpp" line="+170"/>
        <source>The saved state of the trigger cannot be read.</source>
        <translation>No se puede leer el estado guardado del disparador.</translation>
    </message>
    <message>
        <location filename="../models/deploy/ContainerDeploy.cpp" line="+37"/>
        <source>The image %1 is not on this computer; build or load it here, then try again.</source>
        <translation>La imagen %1 no está en este equipo; construirla o cargarla aquí y reintentar.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The image %1 does not exist or is private; check its name and tag.</source>
        <translation>La imagen %1 no existe o es privada; comprobar su nombre y etiqueta.</translation>
    </message>
    <message>
        <location filename="../models/deploy/ContainerInfo.cpp" line="+95"/>
        <source>The container used more memory than it may and was stopped.</source>
        <translation>El contenedor usó más memoria de la permitida y se detuvo.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The container ended with code %1; its log says more.</source>
        <translation>El contenedor terminó con el código %1; su registro dice más.</translation>
    </message>
    <message>
        <location line="+56"/>
        <source>%1 of %2 copies do not run.</source>
        <translation>%1 de %2 copias no funcionan.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The container keeps restarting; its log says more.</source>
        <translation>El contenedor se reinicia una y otra vez; su registro dice más.</translation>
    </message>
    <message>
        <location filename="../models/deploy/ContainerLookup.cpp" line="+39"/>
        <source>The container engine could not list its containers.</source>
        <translation>El motor de contenedores no pudo listar sus contenedores.</translation>
    </message>
    <message>
        <location filename="../models/deploy/ContainerReactor.cpp" line="+32"/>
        <source>Container engine</source>
        <translation>Motor de contenedores</translation>
    </message>
    <message>
        <location line="+77"/>
        <location filename="../models/deploy/HttpResponseReader.cpp" line="+57"/>
        <source>What answered is not a container engine.</source>
        <translation>Lo que respondió no es un motor de contenedores.</translation>
    </message>
    <message>
        <location line="+66"/>
        <source>The container engine could not load the image; the engine&apos;s own log says why.</source>
        <translation>El motor de contenedores no pudo cargar la imagen; el registro del motor dice por qué.</translation>
    </message>
    <message>
        <location filename="../models/deploy/ContainerTeardown.cpp" line="+38"/>
        <source>The container engine does not remove the container.</source>
        <translation>El motor de contenedores no elimina el contenedor.</translation>
    </message>
    <message>
        <location filename="../models/deploy/EngineAddress.cpp" line="+29"/>
        <source>The container engine&apos;s address must be a socket (unix:///path) or a port of this computer (tcp://127.0.0.1:2375).</source>
        <translation>La dirección del motor de contenedores debe ser un socket (unix:///ruta) o un puerto de este equipo (tcp://127.0.0.1:2375).</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>No container engine was found; install Podman and run “systemctl --user enable --now podman.socket”, or name its socket in the settings.</source>
        <translation>No se encontró ningún motor de contenedores; instalar Podman y ejecutar «systemctl --user enable --now podman.socket», o indicar su socket en los ajustes.</translation>
    </message>
    <message>
        <location filename="../models/deploy/EngineClient.cpp" line="+44"/>
        <source>The container engine gave an answer that cannot be read.</source>
        <translation>El motor de contenedores dio una respuesta que no se puede leer.</translation>
    </message>
    <message>
        <location line="+58"/>
        <source>The container engine refused the request.</source>
        <translation>El motor de contenedores rechazó la solicitud.</translation>
    </message>
    <message>
        <location filename="../models/deploy/HttpResponseReader.cpp" line="-3"/>
        <source>The container engine&apos;s answer is too large.</source>
        <translation>La respuesta del motor de contenedores es demasiado grande.</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>The container engine closed the connection.</source>
        <translation>El motor de contenedores cerró la conexión.</translation>
    </message>
    <message>
        <location filename="../models/deploy/Journal.cpp" line="+37"/>
        <location line="+152"/>
        <source>An entry of the deployment journal cannot be read.</source>
        <translation>No se puede leer una entrada del diario de despliegues.</translation>
    </message>
    <message>
        <location line="-74"/>
        <source>The event was seen in block %1.</source>
        <translation>El evento se vio en el bloque %1.</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>The event was seen again in block %1.</source>
        <translation>El evento se vio de nuevo en el bloque %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The event came again in block %1; it is not deployed a second time.</source>
        <translation>El evento volvió a llegar en el bloque %1; no se despliega por segunda vez.</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>There is no such run.</source>
        <translation>No existe esa ejecución.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The run is in a state that does not allow this.</source>
        <translation>El estado de la ejecución no lo permite.</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Block %1 left the chain before anything was deployed.</source>
        <translation>El bloque %1 salió de la cadena antes de desplegar nada.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Block %1 left the chain after the deployment had begun.</source>
        <translation>El bloque %1 salió de la cadena después de empezar el despliegue.</translation>
    </message>
    <message>
        <location line="+104"/>
        <source>The alarm was acknowledged.</source>
        <translation>Se dio por vista la alarma.</translation>
    </message>
    <message>
        <location filename="../models/deploy/EngineRefusal.cpp" line="+34"/>
        <source>The image %1 has no program that can be started; propose the document again with a command.</source>
        <translation>La imagen %1 no tiene ningún programa que se pueda iniciar; proponer de nuevo el documento con un comando.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The image has no program “%1” that can be started; propose the document again with another command.</source>
        <translation>La imagen no tiene un programa «%1» que se pueda iniciar; proponer de nuevo el documento con otro comando.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Port %1 is taken on this computer; stop the program that uses it.</source>
        <translation>El puerto %1 está ocupado en este equipo; detener el programa que lo usa.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A port that the container needs is taken on this computer; stop the program that uses it.</source>
        <translation>Un puerto que el contenedor necesita está ocupado en este equipo; detener el programa que lo usa.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>The container engine&apos;s disk is full; free some space, it is tried again by itself.</source>
        <translation>El disco del motor de contenedores está lleno; liberar espacio, se reintenta solo.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The container engine refuses what the document asks for; propose it again with other resources, ports or command.</source>
        <translation>El motor de contenedores rechaza lo que pide el documento; proponerlo de nuevo con otros recursos, puertos o comando.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The container engine could not make the container; the engine&apos;s own log says why.</source>
        <translation>El motor de contenedores no pudo crear el contenedor; el registro del motor dice por qué.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The container needs a port below 1024, which this computer keeps for administrators; allow it (net.ipv4.ip_unprivileged_port_start) or propose another exposed port.</source>
        <translation>El contenedor necesita un puerto inferior a 1024, que este equipo reserva para administradores; permitirlo (net.ipv4.ip_unprivileged_port_start) o proponer otro puerto expuesto.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>This computer does not grant the limits that the container engine sets; lower default_ulimits in its containers.conf, or choose another engine in Settings.</source>
        <translation>Este equipo no concede los límites que fija el motor de contenedores; bajar default_ulimits en su containers.conf, o elegir otro motor en Ajustes.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The image is made for another kind of processor; propose one made for this computer&apos;s.</source>
        <translation>La imagen está hecha para otro tipo de procesador; proponer una hecha para el de este equipo.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This computer does not let the container engine start the container; give the engine more rights, or choose another one in Settings.</source>
        <translation>Este equipo no deja que el motor de contenedores inicie el contenedor; dar más permisos al motor, o elegir otro en Ajustes.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The container engine could not start the container; the engine&apos;s own log says why.</source>
        <translation>El motor de contenedores no pudo iniciar el contenedor; el registro del motor dice por qué.</translation>
    </message>
</context>
<context>
    <name>deploy::ContainerDeploy</name>
    <message>
        <location filename="../models/deploy/ContainerDeploy.cpp" line="+51"/>
        <source>A container named %1 exists already and is not ours; remove or rename it.</source>
        <translation>Ya existe un contenedor llamado %1 y no es de este programa; eliminarlo o cambiarle el nombre.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Looking for the image %1</source>
        <translation>Buscando la imagen %1</translation>
    </message>
    <message>
        <location line="-18"/>
        <source>The container engine could not look at the container; the engine&apos;s own log says why.</source>
        <translation>El motor de contenedores no pudo consultar el contenedor; el registro del motor dice por qué.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>The container engine could not look for the image; the engine&apos;s own log says why.</source>
        <translation>El motor de contenedores no pudo buscar la imagen; el registro del motor dice por qué.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Pulling %1</source>
        <translation>Descargando %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Pulling %1, %2 %</source>
        <translation>Descargando %1, %2 %</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>The image %1 could not be downloaded; check the connection.</source>
        <translation>No se pudo descargar la imagen %1; comprobar la conexión.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>The container engine could not make the volume; the engine&apos;s own log says why.</source>
        <translation>El motor de contenedores no pudo crear el volumen; el registro del motor dice por qué.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Creating the container</source>
        <translation>Creando el contenedor</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Starting the container</source>
        <translation>Iniciando el contenedor</translation>
    </message>
</context>
<context>
    <name>deploy::EngineCall</name>
    <message>
        <location filename="../models/deploy/EngineCall.cpp" line="+103"/>
        <source>The container engine does not answer; start Podman or Docker.</source>
        <translation>El motor de contenedores no responde; iniciar Podman o Docker.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>The container engine did not answer in time.</source>
        <translation>El motor de contenedores no respondió a tiempo.</translation>
    </message>
</context>
<context>
    <name>deploy::Trigger</name>
    <message>
        <location filename="../models/deploy/Trigger.cpp" line="+162"/>
        <source>%1 of %2 confirmations</source>
        <translation>%1 de %2 confirmaciones</translation>
    </message>
    <message>
        <location line="+17"/>
        <location line="+10"/>
        <location line="+18"/>
        <location filename="../models/deploy/TriggerRuns.cpp" line="+304"/>
        <source>There is no such run.</source>
        <translation>No existe esa ejecución.</translation>
    </message>
    <message>
        <location line="-26"/>
        <source>This run is not waiting for an approval.</source>
        <translation>Esta ejecución no espera ninguna aprobación.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>This run is not waiting for another attempt.</source>
        <translation>Esta ejecución no está esperando otro intento.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>This run is closed already.</source>
        <translation>Esta ejecución ya está cerrada.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Closed before anything was deployed.</source>
        <translation>Cerrado antes de desplegar nada.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Removing the container</source>
        <translation>Eliminando el contenedor</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Closing was asked for.</source>
        <translation>Se pidió cerrarlo.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The trigger is not running.</source>
        <translation>El disparador no está en marcha.</translation>
    </message>
    <message>
        <location filename="../models/deploy/TriggerRuns.cpp" line="-215"/>
        <source>Held: an earlier deployment lost its block; look at it and acknowledge the alarm</source>
        <translation>Retenido: un despliegue anterior perdió su bloque; examinarlo y dar por vista la alarma</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Held: the trigger is paused</source>
        <translation>Retenido: el disparador está en pausa</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Held: waiting for your approval</source>
        <translation>Retenido: a la espera de aprobación</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Waiting for confirmations.</source>
        <translation>Esperando confirmaciones.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The proposal&apos;s document cannot be deployed: %1</source>
        <translation>El documento de la propuesta no se puede desplegar: %1</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Asking the container engine</source>
        <translation>Consultando el motor de contenedores</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deploying, asked for by a person.</source>
        <translation>Desplegando a petición de una persona.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Deploying.</source>
        <translation>Desplegando.</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>Running.</source>
        <translation>En marcha.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Running at %1.</source>
        <translation>En marcha en %1.</translation>
    </message>
    <message>
        <location line="+80"/>
        <source>Closed; the container is gone, its volume is kept.</source>
        <translation>Cerrado; el contenedor ya no existe, su volumen se conserva.</translation>
    </message>
    <message>
        <location line="+114"/>
        <source>The container is gone; start it again.</source>
        <translation>El contenedor ha desaparecido; iniciarlo de nuevo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The container has stopped; start it again.</source>
        <translation>El contenedor se ha detenido; iniciarlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>deploy::TriggerTableModel</name>
    <message>
        <location filename="../models/deploy/TriggerTableModel.cpp" line="+20"/>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Deploying</source>
        <translation>Desplegando</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Will try again</source>
        <translation>Se reintentará</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Off the chain</source>
        <translation>Fuera de la cadena</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Closing</source>
        <translation>Cerrando</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location line="+87"/>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>descriptor</name>
    <message>
        <location filename="../models/descriptor/Advice.cpp" line="+68"/>
        <source>“latest” moves: name a version or, better, a digest.</source>
        <translation>«latest» cambia: indicar una versión o, mejor, un digest.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pin the image to a digest: what is voted then runs.</source>
        <translation>Fijar la imagen a un digest: así funcionará lo que se vota.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>“%1” is no region code seen so far: there may be no machine.</source>
        <translation>«%1» no es un código de región visto hasta ahora: quizá no haya ninguna máquina.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1 looks like %2; a proposal is public for ever, so take it out.</source>
        <translation>%1 parece %2; una propuesta es pública para siempre, así que hay que quitarlo.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 sounds secret, and everybody can read it here.</source>
        <translation>%1 suena a secreto, y aquí puede leerlo cualquiera.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is set twice; the last one counts.</source>
        <translation>%1 se define dos veces; vale la última.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>This looks like %1; a proposal is public for ever, so take it out.</source>
        <translation>Esto parece %1; una propuesta es pública para siempre, así que hay que quitarlo.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Port %1 is exposed twice; only one can have it.</source>
        <translation>El puerto %1 se expone dos veces; solo puede tenerlo uno.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Some of Spheron&apos;s tools refuse a health port above 65353.</source>
        <translation>Algunas herramientas de Spheron rechazan un puerto de salud superior a 65353.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>A character that cannot be seen stands here (U+%1).</source>
        <translation>Aquí hay un carácter que no se ve (U+%1).</translation>
    </message>
    <message>
        <location filename="../models/descriptor/Formats.cpp" line="+33"/>
        <source>%1 must be the name of an image, such as nginx or ghcr.io/owner/app.</source>
        <translation>%1: debe ser el nombre de una imagen, como nginx o ghcr.io/owner/app.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 must be a version such as 1.27, or a digest sha256:…</source>
        <translation>%1: debe ser una versión como 1.27 o un digest sha256:…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 must be a path that starts with a slash.</source>
        <translation>%1: debe ser una ruta que empiece por una barra.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 must start with a slash and hold no spaces.</source>
        <translation>%1: debe empezar por una barra y no contener espacios.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 may hold only letters, digits, _ . and -, and must not start with a digit.</source>
        <translation>%1: solo puede contener letras, cifras, _ . y -, y no puede empezar por una cifra.</translation>
    </message>
    <message>
        <location filename="../models/descriptor/FormModel.cpp" line="+25"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../models/descriptor/JsonEdit.cpp" line="+27"/>
        <source>The form cannot change this place: correct the JSON first.</source>
        <translation>El formulario no puede cambiar este punto: corregir antes el JSON.</translation>
    </message>
    <message>
        <location filename="../models/descriptor/JsonScanner.cpp" line="+16"/>
        <source>The text is empty: start with { or take a template.</source>
        <translation>El texto está vacío: empezar con { o tomar una plantilla.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Nothing may follow after the last brace (line %1, column %2).</source>
        <translation>No puede haber nada después de la última llave (línea %1, columna %2).</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>This is nested too deeply (line %1, column %2).</source>
        <translation>Hay demasiados niveles anidados (línea %1, columna %2).</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The names here are too long (line %1, column %2).</source>
        <translation>Los nombres aquí son demasiado largos (línea %1, columna %2).</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>A comma or a closing brace is missing (line %1, column %2).</source>
        <translation>Falta una coma o una llave de cierre (línea %1, columna %2).</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is a comma too many before the brace (line %1, column %2).</source>
        <translation>Sobra una coma antes de la llave (línea %1, columna %2).</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>A name in double quotes is missing (line %1, column %2).</source>
        <translation>Falta un nombre entre comillas dobles (línea %1, columna %2).</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>A colon is missing after the name (line %1, column %2).</source>
        <translation>Faltan los dos puntos después del nombre (línea %1, columna %2).</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>There are too many names in one object (line %1, column %2).</source>
        <translation>Hay demasiados nombres en un objeto (línea %1, columna %2).</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>“%1” stands here twice; keep one of them.</source>
        <translation>«%1» aparece dos veces aquí; dejar solo uno.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>A comma or a closing bracket is missing (line %1, column %2).</source>
        <translation>Falta una coma o un corchete de cierre (línea %1, columna %2).</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is a comma too many before the bracket (line %1, column %2).</source>
        <translation>Sobra una coma antes del corchete (línea %1, columna %2).</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>A control character must be written as an escape (line %1, column %2).</source>
        <translation>Un carácter de control debe escribirse como secuencia de escape (línea %1, columna %2).</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The closing quote of this text is missing (line %1, column %2).</source>
        <translation>Falta la comilla de cierre de este texto (línea %1, columna %2).</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This escape with a backslash is not known (line %1, column %2).</source>
        <translation>No se conoce esta secuencia con barra invertida (línea %1, columna %2).</translation>
    </message>
    <message>
        <location line="+65"/>
        <location line="+9"/>
        <source>A value is missing or misspelled here (line %1, column %2).</source>
        <translation>Aquí falta un valor o está mal escrito (línea %1, columna %2).</translation>
    </message>
    <message>
        <location filename="../models/descriptor/JsonText.cpp" line="+55"/>
        <source>This text is too long: a document may have at most 256 KiB.</source>
        <translation>Este texto es demasiado largo: un documento puede tener como máximo 256 KiB.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This is not UTF-8 text (line %1, column %2).</source>
        <translation>Esto no es texto UTF-8 (línea %1, columna %2).</translation>
    </message>
    <message>
        <location filename="../models/descriptor/Schema.cpp" line="+69"/>
        <source>This schema uses “%1”, which is not supported.</source>
        <translation>Este esquema usa «%1», que no se admite.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>This is not a usable schema.</source>
        <translation>Este no es un esquema utilizable.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The program is incomplete: install it again.</source>
        <translation>El programa está incompleto: instalarlo de nuevo.</translation>
    </message>
    <message>
        <location line="+85"/>
        <source>%1 is not valid here.</source>
        <translation>%1: no es válido aquí.</translation>
    </message>
    <message>
        <location filename="../models/descriptor/SchemaSentences.cpp" line="+47"/>
        <source>%1 must be text in quotes.</source>
        <translation>%1: debe ser texto entre comillas.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 must be a whole number.</source>
        <translation>%1: debe ser un número entero.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 must be a number.</source>
        <translation>%1: debe ser un número.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 must be true or false.</source>
        <translation>%1: debe ser true o false.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 must be a list in brackets.</source>
        <translation>%1: debe ser una lista entre corchetes.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 must be a group in braces.</source>
        <translation>%1: debe ser un grupo entre llaves.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>%1 must be %2 or %3.</source>
        <translation>%1: debe ser %2 o %3.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 must be between %2 and %3.</source>
        <translation>%1: debe estar entre %2 y %3.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 must be at least %2.</source>
        <translation>%1: debe ser al menos %2.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 must be at most %2.</source>
        <translation>%1: debe ser como máximo %2.</translation>
    </message>
    <message>
        <location line="+22"/>
        <location line="+67"/>
        <source>%1 is missing.</source>
        <translation>%1: falta.</translation>
    </message>
    <message>
        <location line="-66"/>
        <source>%1 is too short.</source>
        <translation>%1: demasiado corto.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 may have at most %2 characters.</source>
        <translation>%1: puede tener como máximo %2 caracteres.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>%1 needs more entries.</source>
        <translation>%1: faltan entradas.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 has too many entries.</source>
        <translation>%1: demasiadas entradas.</translation>
    </message>
    <message>
        <location line="+63"/>
        <source>This value</source>
        <translation>Este valor</translation>
    </message>
    <message>
        <location filename="../models/descriptor/SecretFinder.cpp" line="+29"/>
        <location line="+2"/>
        <source>a private key</source>
        <translation>una clave privada</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a recovery phrase</source>
        <translation>una frase de recuperación</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>an access key</source>
        <translation>una clave de acceso</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+3"/>
        <source>an access token</source>
        <translation>un token de acceso</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>an address with a password</source>
        <translation>una dirección con contraseña</translation>
    </message>
    <message>
        <location filename="../models/descriptor/Templates.cpp" line="+24"/>
        <source>The template %1 cannot be read.</source>
        <translation>No se puede leer la plantilla %1.</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>There are no templates.</source>
        <translation>No hay plantillas.</translation>
    </message>
</context>
<context>
    <name>market::LeaseTableModel</name>
    <message>
        <location filename="../models/market/LeaseTableModel.cpp" line="+28"/>
        <source>Ordered</source>
        <translation>Encargado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unhealthy</source>
        <translation>Con problemas</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Closing</source>
        <translation>Cerrando</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <location line="+93"/>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Running since</source>
        <translation>En marcha desde</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <location filename="../models/descriptor/SchemaText.cpp" line="+12"/>
        <source>Spheron instance</source>
        <translation>Instancia de Spheron</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What a proposal asks to be deployed (InstanceCreationConfig).</source>
        <translation>Lo que una propuesta pide desplegar (InstanceCreationConfig).</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What the instance is called.</source>
        <translation>Cómo se llama la instancia.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A spot machine costs less and may be taken away.</source>
        <translation>Una máquina spot cuesta menos y puede ser retirada.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>On demand</source>
        <translation>Bajo demanda</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A public container image, without its tag.</source>
        <translation>Una imagen de contenedor pública, sin su etiqueta.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A version or, better, a digest: sha256:…</source>
        <translation>Una versión o, mejor, un digest: sha256:…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Where the machine stands; any leaves the choice to the market.</source>
        <translation>Dónde está la máquina; any deja la elección al mercado.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>CPU and memory</source>
        <translation>CPU y memoria</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>CPU cores</source>
        <translation>Núcleos de CPU</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>cores</source>
        <translation>núcleos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Disk that is gone when the instance stops.</source>
        <translation>Disco que desaparece cuando se detiene la instancia.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Replicas</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How many copies run.</source>
        <translation>Cuántas copias funcionan.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Persistent storage</source>
        <translation>Almacenamiento persistente</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Disk that stays when the instance restarts.</source>
        <translation>Disco que permanece cuando se reinicia la instancia.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>HDD</source>
        <translation>HDD</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>SSD</source>
        <translation>SSD</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>NVMe</source>
        <translation>NVMe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mount point</source>
        <translation>Punto de montaje</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mounted at</source>
        <translation>Montado en</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Which ports of the container can be reached, and under which number.</source>
        <translation>Qué puertos del contenedor son accesibles y con qué número.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At least one port is needed.</source>
        <translation>Hace falta al menos un puerto.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Container port</source>
        <translation>Puerto del contenedor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Container</source>
        <translation>Contenedor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Exposed port</source>
        <translation>Puerto expuesto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Exposed</source>
        <translation>Expuesto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Public for ever: never put a password or a key here.</source>
        <translation>Público para siempre: nunca poner aquí una contraseña o una clave.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Variable name</source>
        <translation>Nombre de variable</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Variable value</source>
        <translation>Valor de variable</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Secret variables</source>
        <translation>Variables secretas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Secrets in a public document are public for ever: leave secret variables out.</source>
        <translation>Los secretos en un documento público son públicos para siempre: no incluir variables secretas.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Replaces the command of the image; one word or text a line.</source>
        <translation>Sustituye el comando de la imagen; una palabra o un texto por línea.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Handed to the command; one a line.</source>
        <translation>Se pasan al comando; uno por línea.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Argument</source>
        <translation>Argumento</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Machine image</source>
        <translation>Imagen de máquina</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A machine of the catalogue, in place of CPU and memory.</source>
        <translation>Una máquina del catálogo, en lugar de CPU y memoria.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The machine is missing: give CPU and memory, or a machine image.</source>
        <translation>Falta la máquina: indicar CPU y memoria, o una imagen de máquina.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give either CPU and memory or a machine image, not both.</source>
        <translation>Indicar o bien CPU y memoria o bien una imagen de máquina, no ambas.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Health check</source>
        <translation>Control de salud</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Health path</source>
        <translation>Ruta de salud</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Asked for regularly; empty for none.</source>
        <translation>Se consulta con regularidad; vacío para ninguna.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Health port</source>
        <translation>Puerto de salud</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A container port; 0 for none.</source>
        <translation>Un puerto del contenedor; 0 para ninguno.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ethereum node (light)</source>
        <translation>Nodo de Ethereum (ligero)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Geth on the small Sepolia network; pair it with a consensus client.</source>
        <translation>Geth en la pequeña red Sepolia; combinarlo con un cliente de consenso.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>IPFS node</source>
        <translation>Nodo IPFS</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A Kubo node that holds and serves content by its address.</source>
        <translation>Un nodo Kubo que guarda y sirve contenido por su dirección.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Static site on nginx</source>
        <translation>Sitio estático en nginx</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The nginx web server with its own start page.</source>
        <translation>El servidor web nginx con su propia página inicial.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>PostgreSQL (development)</source>
        <translation>PostgreSQL (desarrollo)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A database without a password, for tests: it keeps no secret because none could stay one.</source>
        <translation>Una base de datos sin contraseña, para pruebas: no guarda secretos porque ninguno podría seguir siéndolo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An in-memory store that keeps its data on a disk of its own.</source>
        <translation>Un almacén en memoria que conserva sus datos en un disco propio.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A small page on port 8080, made for trying the whole way out.</source>
        <translation>Una página pequeña en el puerto 8080, hecha para probar todo el recorrido.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <location filename="../models/store/Database.cpp" line="+61"/>
        <source>The data file is damaged and cannot be moved aside; check the folder&apos;s permissions.</source>
        <translation>El archivo de datos está dañado y no se puede apartar; comprobar los permisos de la carpeta.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The disk is full; free some space and try again.</source>
        <translation>El disco está lleno; liberar espacio y reintentar.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Something unexpected happened while saving.</source>
        <translation>Ocurrió algo inesperado al guardar.</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>The data file is not open.</source>
        <translation>El archivo de datos no está abierto.</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>A fresh data file could not be made; check the disk.</source>
        <translation>No se pudo crear un archivo de datos nuevo; comprobar el disco.</translation>
    </message>
    <message>
        <location line="+112"/>
        <source>The program is closing.</source>
        <translation>El programa se está cerrando.</translation>
    </message>
    <message>
        <location filename="../models/store/Migrations.cpp" line="+101"/>
        <location line="+7"/>
        <source>This copy of the program is damaged; install it again.</source>
        <translation>Esta copia del programa está dañada; instalarla de nuevo.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>This profile was made by a newer version of the program; install that version to open it.</source>
        <translation>Este perfil lo creó una versión más reciente del programa; instalar esa versión para abrirlo.</translation>
    </message>
    <message>
        <location filename="../models/store/ProfileLock.cpp" line="+37"/>
        <source>The profile folder cannot be written; check its permissions.</source>
        <translation>No se puede escribir en la carpeta del perfil; comprobar sus permisos.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Another copy of the program has this profile open (process %1); close it first.</source>
        <translation>Otra copia del programa tiene abierto este perfil (proceso %1); cerrarla primero.</translation>
    </message>
</context>
<context>
    <name>ui::AccountCard</name>
    <message>
        <location filename="../ui/shell/AccountCard.cpp" line="+30"/>
        <source>No account yet</source>
        <translation>Aún no hay cuenta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Create or import one</source>
        <translation>Crear o importar una</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Account %1, %2</source>
        <translation>Cuenta %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::AccountPanel</name>
    <message numerus="yes">
        <location filename="../ui/wallet/AccountPanel.cpp" line="+90"/>
        <source>Member with %n vote(s) · %1</source>
        <translation>
            <numerusform>Miembro con %n voto · %1</numerusform>
            <numerusform>Miembro con %n votos · %1</numerusform>
        </translation>
    </message>
    <message>
        <location line="-71"/>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Account in use</source>
        <translation>Cuenta en uso</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Send to this address on this network only.</source>
        <translation>Enviar a esta dirección solo en esta red.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Not a member of this DAO</source>
        <translation>No es miembro de esta DAO</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>QR code of the address</source>
        <translation>Código QR de la dirección</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unlocked</source>
        <translation>Desbloqueada</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>May be old: %1</source>
        <translation>Puede no estar al día: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Asking the chain for the balance…</source>
        <translation>Consultando el saldo en la cadena…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Block %1</source>
        <translation>Bloque %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No block seen yet</source>
        <translation>Aún no se ha visto ningún bloque</translation>
    </message>
</context>
<context>
    <name>ui::ActivityColumns</name>
    <message>
        <location filename="../ui/wallet/ActivityColumns.cpp" line="+37"/>
        <source>new contract</source>
        <translation>contrato nuevo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Transaction</source>
        <translation>Transacción</translation>
    </message>
    <message>
        <location line="+63"/>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mined</source>
        <translation>Minada</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Replaced</source>
        <translation>Sustituida</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Dropped</source>
        <translation>Descartada</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>In block %1, nonce %2</source>
        <translation>En el bloque %1, nonce %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nonce %1</source>
        <translation>Nonce %1</translation>
    </message>
</context>
<context>
    <name>ui::ActivityPanel</name>
    <message>
        <location filename="../ui/wallet/ActivityPanel.cpp" line="+23"/>
        <location line="+21"/>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Copy the transaction hash</source>
        <translation>Copiar el hash de la transacción</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Look it up in the explorer</source>
        <translation>Buscarla en el explorador</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Nothing sent yet</source>
        <translation>Aún no se ha enviado nada</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Votes, deployments and transfers you sign here are listed with what they cost.</source>
        <translation>Aquí se listan los votos, despliegues y transferencias firmados, con lo que cuestan.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n transaction(s)</source>
        <translation>
            <numerusform>%n transacción</numerusform>
            <numerusform>%n transacciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CheckLine</name>
    <message>
        <location filename="../ui/dao/CheckLine.cpp" line="+38"/>
        <source>Met</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not met</source>
        <translation>No cumplido</translation>
    </message>
</context>
<context>
    <name>ui::ChooseSource</name>
    <message>
        <location filename="../ui/wallet/ChooseSource.cpp" line="+52"/>
        <source>Make a new wallet</source>
        <translation>Crear una cartera nueva</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Twelve words to write down, then a password.</source>
        <translation>Doce palabras que anotar y una contraseña.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Import a phrase</source>
        <translation>Importar una frase</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>12 to 24 words from another wallet.</source>
        <translation>De 12 a 24 palabras de otra cartera.</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+2"/>
        <location line="+2"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Import a private key</source>
        <translation>Importar una clave privada</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>64 digits, the key of one account.</source>
        <translation>64 dígitos, la clave de una cuenta.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Import a keystore file</source>
        <translation>Importar un archivo keystore</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>An encrypted key file and its password.</source>
        <translation>Un archivo de clave cifrado y su contraseña.</translation>
    </message>
</context>
<context>
    <name>ui::CloseLeaseSheet</name>
    <message>
        <location filename="../ui/deploy/CloseLeaseSheet.cpp" line="+12"/>
        <source>Close %1?</source>
        <translation>¿Cerrar %1?</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Whoever uses it now is cut off. This is what will happen.</source>
        <translation>Quien lo use ahora quedará desconectado. Esto es lo que ocurrirá.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The container is stopped and removed</source>
        <translation>El contenedor se detiene y se elimina</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>its address no longer answers, its log is gone</source>
        <translation>su dirección deja de responder, su registro desaparece</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The volume is kept</source>
        <translation>El volumen se conserva</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>data on it stays on this computer until you remove it yourself</source>
        <translation>sus datos quedan en este equipo hasta que se eliminen a mano</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Proposal %1 cannot deploy again</source>
        <translation>La propuesta %1 no puede volver a desplegar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>This event cannot deploy again</source>
        <translation>Este evento no puede volver a desplegar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>to bring it back, the members vote on a new proposal</source>
        <translation>para recuperarlo, los miembros votan una propuesta nueva</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Keep it running</source>
        <translation>Mantener en marcha</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stop and remove</source>
        <translation>Detener y eliminar</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <location filename="../ui/shell/CommandPalette.cpp" line="+95"/>
        <source>Find a page or an action</source>
        <translation>Buscar una página o acción</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Matching commands</source>
        <translation>Comandos encontrados</translation>
    </message>
</context>
<context>
    <name>ui::ConfirmStep</name>
    <message>
        <location filename="../ui/wallet/ConfirmStep.cpp" line="+29"/>
        <source>Word %1</source>
        <translation>Palabra %1</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Type word %1.</source>
        <translation>Escribir la palabra %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Word %1 is another one. Look at your paper again, or go back.</source>
        <translation>La palabra %1 es otra. Mirar de nuevo el papel o volver atrás.</translation>
    </message>
    <message>
        <location filename="../ui/wallet/ConfirmStep.h" line="+20"/>
        <source>Check what you wrote</source>
        <translation>Comprobar lo anotado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Read these three words from your paper.</source>
        <translation>Leer estas tres palabras del papel.</translation>
    </message>
</context>
<context>
    <name>ui::CopyButton</name>
    <message>
        <location filename="../ui/common/CopyButton.cpp" line="+19"/>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <location line="+23"/>
        <location line="+1"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>ui::DocumentCard</name>
    <message>
        <location filename="../ui/dao/DocumentCard.cpp" line="+233"/>
        <source>1 core</source>
        <translation>1 núcleo</translation>
    </message>
    <message>
        <location line="-150"/>
        <source>The document</source>
        <translation>El documento</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What will run</source>
        <translation>Qué funcionará</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>The document as it stands on chain</source>
        <translation>El documento tal como está en la cadena</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The document as JSON</source>
        <translation>El documento como JSON</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Votes by membership NFT</source>
        <translation>Votos por NFT de miembro</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The membership contract does not list its NFTs, or they are still being read.</source>
        <translation>El contrato de membresía no lista sus NFT, o aún se están leyendo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The contract remembers that an NFT has voted, not how.</source>
        <translation>El contrato recuerda que un NFT ha votado, no cómo.</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>No document</source>
        <translation>Sin documento</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 bytes on chain, laid out for reading</source>
        <translation>%1 bytes en la cadena, con formato para leerlos</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>This version of the DAO stores no document, so nobody can tell from the chain what would run.</source>
        <translation>Esta versión de la DAO no guarda ningún documento, así que por la cadena nadie puede saber qué funcionaría.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The document is larger than this program reads.</source>
        <translation>El documento es más grande de lo que este programa lee.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The document is empty: there is nothing to deploy.</source>
        <translation>El documento está vacío: no hay nada que desplegar.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This cannot be read as an instance: %1 Below is the text as it stands on chain.</source>
        <translation>No se puede leer como instancia: %1 Debajo está el texto tal como está en la cadena.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 → any</source>
        <translation>%1 → cualquiera</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pinned</source>
        <translation>Fijada</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>by tag only</source>
        <translation>solo por etiqueta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Replicas</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Spot: may be taken away</source>
        <translation>Spot: puede ser retirada</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>On demand</source>
        <translation>Bajo demanda</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 cores</source>
        <translation>%1 núcleos</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+1"/>
        <source>by the machine image</source>
        <translation>según la imagen de máquina</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+2"/>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 GB, %2 GB at %3</source>
        <translation>%1 GB, %2 GB en %3</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+1"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Health check</source>
        <translation>Control de salud</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>port %1 %2</source>
        <translation>puerto %1 %2</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>and %1 more: see JSON</source>
        <translation>y %1 más: véase JSON</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
</context>
<context>
    <name>ui::DocumentSheet</name>
    <message>
        <location filename="../ui/deploy/DocumentSheet.cpp" line="+23"/>
        <source>%1 bytes on the chain, laid out for reading; copying takes them as they are.</source>
        <translation>%1 bytes en la cadena, con formato para leerlos; al copiar se toman tal cual.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>ui::EditorPage</name>
    <message>
        <location filename="../ui/editor/EditorPage.cpp" line="+55"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+106"/>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <location line="-105"/>
        <source>Propose…</source>
        <translation>Proponer…</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>There is nothing to propose yet.</source>
        <translation>Aún no hay nada que proponer.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Correct %n error(s) first.</source>
        <translation>
            <numerusform>Corregir antes %n error.</numerusform>
            <numerusform>Corregir antes %n errores.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Look at it once more, then put it to the vote</source>
        <translation>Revisarlo una vez más y someterlo a votación</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>No draft</source>
        <translation>Sin borrador</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Draft · saved</source>
        <translation>Borrador · guardado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Draft · not saved: %1</source>
        <translation>Borrador · no guardado: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Draft · saving…</source>
        <translation>Borrador · guardando…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Draft · saved %1</source>
        <translation>Borrador · guardado %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source> · from template “%1”</source>
        <translation> · de la plantilla «%1»</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>A proposal is a document that says which container to run, on what machine and how it is reached. Take one that comes close; everything in it can be changed.</source>
        <translation>Una propuesta es un documento que dice qué contenedor ejecutar, en qué máquina y cómo se accede a él. Basta tomar una que se parezca; todo en ella se puede cambiar.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Start from a template</source>
        <translation>Empezar con una plantilla</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The template takes the place of this draft. Undo brings the draft back.</source>
        <translation>La plantilla sustituye a este borrador. Deshacer lo recupera.</translation>
    </message>
</context>
<context>
    <name>ui::EndsNextCard</name>
    <message>
        <location filename="../ui/overview/EndsNextCard.cpp" line="+38"/>
        <source>%1 yes, %2 no</source>
        <translation>%1 sí, %2 no</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ends in</source>
        <translation>Termina en</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Ends next</source>
        <translation>Próximo final</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No vote is open. A new proposal opens one.</source>
        <translation>No hay ninguna votación abierta. Una propuesta nueva abre una.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Open votes</source>
        <translation>Votaciones abiertas</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>%1 open</source>
        <translation>%1 abiertas</translation>
    </message>
</context>
<context>
    <name>ui::EventFeed</name>
    <message>
        <location filename="../ui/overview/EventFeed.cpp" line="+48"/>
        <source>Just happened</source>
        <translation>Acaba de ocurrir</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing yet. What the DAO, the trigger and you do appears here as it happens.</source>
        <translation>Aún nada. Aquí aparece lo que hacen la DAO, el disparador y esta cartera, según ocurre.</translation>
    </message>
</context>
<context>
    <name>ui::ExecuteCard</name>
    <message>
        <location filename="../ui/dao/ExecuteCard.cpp" line="+20"/>
        <location line="+1"/>
        <location line="+37"/>
        <location line="+12"/>
        <source>Execute</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <location line="-48"/>
        <source>Skip to the deadline</source>
        <translation>Saltar al final del plazo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show what runs</source>
        <translation>Mostrar qué funciona</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Moves the clock of this private chain; no real chain can do that.</source>
        <translation>Adelanta el reloj de esta cadena privada; ninguna cadena real puede hacerlo.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Executed</source>
        <translation>Ejecutada</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Spent</source>
        <translation>Agotada</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Burn the proposal</source>
        <translation>Anular la propuesta</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Transaction</source>
        <translation>Transacción</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>transaction hash</source>
        <translation>hash de transacción</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>with the next block</source>
        <translation>con el próximo bloque</translation>
    </message>
</context>
<context>
    <name>ui::Fields</name>
    <message>
        <location filename="../ui/settings/Fields.cpp" line="+28"/>
        <source>Write a whole address, such as https://node.example or ws://127.0.0.1:8545.</source>
        <translation>Escribir una dirección completa, como https://node.example o ws://127.0.0.1:8545.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The address must begin with https, wss, http or ws.</source>
        <translation>La dirección debe empezar por https, wss, http o ws.</translation>
    </message>
</context>
<context>
    <name>ui::FileStep</name>
    <message>
        <location filename="../ui/wallet/FileStep.cpp" line="+22"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Its password is asked for next.</source>
        <translation>Después se pide su contraseña.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Choose a keystore file</source>
        <translation>Elegir un archivo keystore</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Choose the file first.</source>
        <translation>Elegir antes el archivo.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This file cannot be read.</source>
        <translation>No se puede leer este archivo.</translation>
    </message>
    <message>
        <location filename="../ui/wallet/FileStep.h" line="+18"/>
        <source>Import a keystore file</source>
        <translation>Importar un archivo keystore</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An encrypted key file of another wallet; its name often begins with UTC.</source>
        <translation>Un archivo de clave cifrado de otra cartera; su nombre suele empezar por UTC.</translation>
    </message>
</context>
<context>
    <name>ui::FlowRun</name>
    <message>
        <location filename="../ui/shell/FlowRun.cpp" line="+19"/>
        <source>Look at Activity in the wallet before you do it again.</source>
        <translation>Mirar en Actividad de la cartera antes de repetirlo.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Check the connection in Settings, then try again. Nothing was signed.</source>
        <translation>Comprobar la conexión en Ajustes e intentarlo de nuevo. No se firmó nada.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Unlock the wallet, then try again.</source>
        <translation>Desbloquear la cartera e intentarlo de nuevo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sending it now would only cost the fee, so nothing was signed.</source>
        <translation>Enviarla ahora solo costaría la comisión, así que no se firmó nada.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make sure that the account holds enough for the amount and the fee.</source>
        <translation>Comprobar que la cuenta tiene suficiente para el importe y la comisión.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close this, change what you asked for and try again.</source>
        <translation>Cerrar esto, cambiar lo pedido e intentarlo de nuevo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close this and try again; the log has the details.</source>
        <translation>Cerrar esto e intentarlo de nuevo; el registro tiene los detalles.</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Simulating the transaction on the newest block…</source>
        <translation>Simulando la transacción en el bloque más reciente…</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Signing…</source>
        <translation>Firmando…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Sending to the network…</source>
        <translation>Enviando a la red…</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>The transaction did not go through.</source>
        <translation>La transacción no salió adelante.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1: failed</source>
        <translation>%1: ha fallado</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n confirmation(s)</source>
        <translation>
            <numerusform>%n confirmación</numerusform>
            <numerusform>%n confirmaciones</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Its block was replaced; waiting for another one.</source>
        <translation>Su bloque fue sustituido; esperando otro.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Sent; waiting to be put into a block.</source>
        <translation>Enviada; esperando a entrar en un bloque.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mined in block %1, confirmed %2.</source>
        <translation>Minada en el bloque %1, confirmaciones: %2.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Confirmed, %1.</source>
        <translation>Confirmada, %1.</translation>
    </message>
</context>
<context>
    <name>ui::GettingStarted</name>
    <message>
        <location filename="../ui/overview/GettingStarted.cpp" line="+77"/>
        <source>%1, done</source>
        <translation>%1, hecho</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>From an idea to a running service</source>
        <translation>De una idea a un servicio en marcha</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>on a private chain of your own; nothing here costs money</source>
        <translation>en una cadena privada propia; aquí nada cuesta dinero</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Unlock the wallet</source>
        <translation>Desbloquear la cartera</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>It holds the key of a member. Each vote is signed with it, on this computer.</source>
        <translation>Guarda la clave de un miembro. Con ella se firma cada voto, en este equipo.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Choose a template</source>
        <translation>Elegir una plantilla</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A proposal is the document of what shall run. Take one and make it yours.</source>
        <translation>Una propuesta es el documento de lo que debe funcionar. Tomar una y adaptarla.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Open the editor</source>
        <translation>Abrir el editor</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Vote, then execute</source>
        <translation>Votar y luego ejecutar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>More yes than no when the time is over: then anyone may execute it.</source>
        <translation>Más síes que noes al acabar el tiempo: entonces cualquiera puede ejecutarla.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Watch it run</source>
        <translation>Verlo funcionar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The trigger hears the chain, writes it down and brings the service up here.</source>
        <translation>El disparador oye la cadena, lo anota y pone en marcha el servicio aquí.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Leases</source>
        <translation>Arriendos</translation>
    </message>
</context>
<context>
    <name>ui::Happenings</name>
    <message>
        <location filename="../ui/overview/Happenings.cpp" line="+22"/>
        <source>DeployEvent of proposal %1</source>
        <translation>DeployEvent de la propuesta %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>DeployEvent seen</source>
        <translation>DeployEvent visto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 waits for you</source>
        <translation>%1 espera una decisión</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deploying %1</source>
        <translation>Desplegando %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 runs</source>
        <translation>%1 está en marcha</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 runs at %2</source>
        <translation>%1 está en marcha en %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 did not come up, trying again</source>
        <translation>%1 no arrancó, se reintenta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 failed</source>
        <translation>%1 ha fallado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The event of %1 left the chain</source>
        <translation>El evento de %1 salió de la cadena</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Closing %1</source>
        <translation>Cerrando %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is closed</source>
        <translation>%1 se ha cerrado</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Voting on %1 has ended: more yes than no</source>
        <translation>La votación de %1 ha terminado: más síes que noes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Voting on %1 has ended: more no than yes</source>
        <translation>La votación de %1 ha terminado: más noes que síes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Voting on %1 has ended in a tie</source>
        <translation>La votación de %1 ha terminado en empate</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Proposal %1 executed</source>
        <translation>Propuesta %1 ejecutada</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Proposal %1 is spent and cannot deploy</source>
        <translation>La propuesta %1 está agotada y no puede desplegar</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Voting on %1 is open</source>
        <translation>La votación de %1 está abierta</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Proposal %1 created: %2</source>
        <translation>Propuesta %1 creada: %2</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Proposal %1 has %2 yes and %3 no</source>
        <translation>La propuesta %1 tiene %2 sí y %3 no</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>run %1</source>
        <translation>ejecución %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>block %1</source>
        <translation>bloque %1</translation>
    </message>
</context>
<context>
    <name>ui::HazardCard</name>
    <message>
        <location filename="../ui/dao/HazardCard.cpp" line="+35"/>
        <source>Things to know</source>
        <translation>Conviene saber</translation>
    </message>
</context>
<context>
    <name>ui::JsonEditor</name>
    <message>
        <location filename="../ui/editor/JsonEditor.cpp" line="+53"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The document as text. Escape, then Tab leaves it.</source>
        <translation>El documento como texto. Escape y luego Tab para salir.</translation>
    </message>
</context>
<context>
    <name>ui::JsonPane</name>
    <message>
        <location filename="../ui/editor/JsonPane.cpp" line="+76"/>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 · about %2 M gas ·</source>
        <translation>%1 · unos %2 M de gas ·</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What goes on chain: the text without its white space.</source>
        <translation>Lo que va a la cadena: el texto sin sus espacios.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 ·</source>
        <translation>%1 ·</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The text as it stands.</source>
        <translation>El texto tal como está.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>minify</source>
        <translation>compactar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>lay out</source>
        <translation>dar formato</translation>
    </message>
</context>
<context>
    <name>ui::LeaseDetail</name>
    <message>
        <location filename="../ui/deploy/LeaseDetail.cpp" line="+44"/>
        <source>The chosen lease</source>
        <translation>El arriendo elegido</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Choose a lease to see its address, its log and where it came from.</source>
        <translation>Elegir un arriendo para ver su dirección, su registro y su origen.</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Logs</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Run %1</source>
        <translation>Ejecución %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>key %1</source>
        <translation>clave %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Waiting for the first line…</source>
        <translation>Esperando la primera línea…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>It is closed; its log went with the container.</source>
        <translation>Está cerrado; su registro desapareció con el contenedor.</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Nothing is written down about it yet.</source>
        <translation>Aún no hay nada anotado al respecto.</translation>
    </message>
</context>
<context>
    <name>ui::LeaseFilter</name>
    <message>
        <location filename="../ui/deploy/LeaseFilter.cpp" line="+63"/>
        <location line="+39"/>
        <source>Proposal %1</source>
        <translation>Propuesta %1</translation>
    </message>
    <message>
        <location line="-16"/>
        <source>Since</source>
        <comment>running since</comment>
        <translation>Desde</translation>
    </message>
</context>
<context>
    <name>ui::LeaseMeasures</name>
    <message>
        <location filename="../ui/deploy/LeaseMeasures.cpp" line="+36"/>
        <source>Last minute</source>
        <translation>Último minuto</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+8"/>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <location line="-8"/>
        <location line="+9"/>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>measuring…</source>
        <translation>midiendo…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>not running</source>
        <translation>no está en marcha</translation>
    </message>
</context>
<context>
    <name>ui::LeaseOverview</name>
    <message>
        <location filename="../ui/deploy/LeaseOverview.cpp" line="+36"/>
        <source>%1 inside, %2 here</source>
        <translation>%1 dentro, %2 aquí</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>None open</source>
        <translation>Ninguno abierto</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+65"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location line="-64"/>
        <source>Close…</source>
        <translation>Cerrar…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Where it came from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Running since</source>
        <translation>En marcha desde</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Show it in the browser</source>
        <translation>Mostrarlo en el navegador</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>It can be opened once it is running.</source>
        <translation>Se puede abrir cuando esté en marcha.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Start again</source>
        <translation>Volver a iniciar</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>None yet</source>
        <translation>Aún ninguna</translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+1"/>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Proposal %1</source>
        <translation>Propuesta %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Voted</source>
        <translation>Votada</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>more yes than no</source>
        <translation>más síes que noes</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The journal does not know it.</source>
        <translation>El diario no lo conoce.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Block %1</source>
        <translation>Bloque %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Executed</source>
        <translation>Ejecutada</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Trigger run %1</source>
        <translation>Ejecución %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Deployed</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>1 confirmation</source>
        <translation>1 confirmación</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 confirmations</source>
        <translation>%1 confirmaciones</translation>
    </message>
</context>
<context>
    <name>ui::LeaseWords</name>
    <message>
        <location filename="../ui/deploy/LeaseWords.cpp" line="+29"/>
        <source>Ordered</source>
        <translation>Encargado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Unhealthy</source>
        <translation>Con problemas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Closing</source>
        <translation>Cerrando</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>of 1 core</source>
        <translation>de 1 núcleo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>of %1 cores</source>
        <translation>de %1 núcleos</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
</context>
<context>
    <name>ui::LeasesPage</name>
    <message>
        <location filename="../ui/deploy/LeasesPage.cpp" line="+42"/>
        <source>Search leases</source>
        <translation>Buscar arriendos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No lease matches. Choose “All” or empty the search.</source>
        <translation>Ningún arriendo coincide. Elegir «Todos» o vaciar la búsqueda.</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+154"/>
        <source>New proposal</source>
        <translation>Nueva propuesta</translation>
    </message>
    <message>
        <location line="-99"/>
        <source>Which leases to show</source>
        <translation>Qué arriendos mostrar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Closed</source>
        <translation>Cerrados</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Leases</source>
        <translation>Arriendos</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>%1 running</source>
        <translation>%1 en marcha</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 running on %2</source>
        <translation>%1 en marcha en %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+21"/>
        <source>The container engine does not answer</source>
        <translation>El motor de contenedores no responde</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>The trigger has stopped</source>
        <translation>El disparador se ha detenido</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Waiting for the trigger&apos;s journal…</source>
        <translation>Esperando el diario del disparador…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing runs yet</source>
        <translation>Aún no hay nada en marcha</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>When a proposal with more yes than no is executed, what it describes appears here.</source>
        <translation>Cuando se ejecuta una propuesta con más síes que noes, lo que describe aparece aquí.</translation>
    </message>
</context>
<context>
    <name>ui::LinesEntry</name>
    <message>
        <location filename="../ui/editor/LinesEntry.cpp" line="+51"/>
        <source>one a line</source>
        <translation>uno por línea</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>This list holds more than lines of text: change it in the JSON.</source>
        <translation>Esta lista contiene algo más que líneas de texto: cambiarla en el JSON.</translation>
    </message>
</context>
<context>
    <name>ui::LogView</name>
    <message>
        <location filename="../ui/deploy/LogView.cpp" line="+35"/>
        <source>Search these lines</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Read again from the container</source>
        <translation>Leer de nuevo del contenedor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy these lines</source>
        <translation>Copiar estas líneas</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Log of the container</source>
        <translation>Registro del contenedor</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Keep the newest line in sight</source>
        <translation>Mantener a la vista la línea más reciente</translation>
    </message>
    <message>
        <location line="+104"/>
        <source>1 line · live</source>
        <translation>1 línea · en vivo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 lines · live</source>
        <translation>%1 líneas · en vivo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of %2 lines hold “%3”</source>
        <translation>%1 de %2 líneas contienen «%3»</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 · “!” marks standard error</source>
        <translation>%1 · «!» marca el error estándar</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <location filename="../ui/shell/MainWindow.cpp" line="+62"/>
        <location line="+34"/>
        <source>%1 – Commonrack</source>
        <comment>window title</comment>
        <translation>%1 – Commonrack</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>page</source>
        <translation>página</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
</context>
<context>
    <name>ui::NavigationItem</name>
    <message>
        <location filename="../ui/shell/NavigationItem.cpp" line="+21"/>
        <source>%1 (Ctrl+%2)</source>
        <comment>page, digit</comment>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>ui::NavigationRail</name>
    <message>
        <location filename="../ui/shell/NavigationRail.cpp" line="+25"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>ui::Needs</name>
    <message>
        <location filename="../ui/overview/Needs.cpp" line="+29"/>
        <source>No account yet</source>
        <translation>Aún no hay cuenta</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>you need one to vote and to execute</source>
        <translation>hace falta una para votar y ejecutar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The wallet is locked</source>
        <translation>La cartera está bloqueada</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>signing needs your password</source>
        <translation>para firmar hace falta la contraseña</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>ends in %1</source>
        <translation>termina en %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 yes, %2 no; executing it deploys it</source>
        <translation>%1 sí, %2 no; al ejecutarla se despliega</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Run %1: %2</source>
        <translation>Ejecución %1: %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>its event left the chain after it was deployed</source>
        <translation>su evento salió de la cadena después de desplegarse</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>its container has ended</source>
        <translation>su contenedor ha terminado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>confirmed, waits for you to deploy it</source>
        <translation>confirmado, a la espera de que se despliegue</translation>
    </message>
</context>
<context>
    <name>ui::NeedsCard</name>
    <message>
        <location filename="../ui/overview/NeedsCard.cpp" line="+29"/>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+5"/>
        <location line="+1"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>Wallet</source>
        <translation>Cartera</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vote</source>
        <translation>Votar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Passed</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Execute</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Needs you now</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Reading the DAO from the chain…</source>
        <translation>Leyendo la DAO de la cadena…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nothing waits for you. Votes, executions and failed runs appear here.</source>
        <translation>Nada pendiente. Aquí aparecen las votaciones, ejecuciones y despliegues fallidos.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
</context>
<context>
    <name>ui::Notices</name>
    <message>
        <location filename="../ui/common/Notices.cpp" line="+32"/>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <location line="+64"/>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
</context>
<context>
    <name>ui::ObjectTable</name>
    <message>
        <location filename="../ui/editor/ObjectTable.cpp" line="+70"/>
        <source>+ Add</source>
        <translation>+ Añadir</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Add to %1</source>
        <translation>Añadir a %1</translation>
    </message>
    <message>
        <location line="+76"/>
        <source>%1, row %2</source>
        <translation>%1, fila %2</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Remove row %1</source>
        <translation>Quitar la fila %1</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <location filename="../ui/overview/OverviewPage.cpp" line="+29"/>
        <source>Ctrl K · Find anything</source>
        <translation>Ctrl K · Buscar todo</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Find anything</source>
        <translation>Buscar todo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Every page and every action, by its name</source>
        <translation>Todas las páginas y acciones, por su nombre</translation>
    </message>
    <message>
        <location line="-40"/>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Votes due</source>
        <translation>Votos pendientes</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Your balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Trigger</source>
        <translation>Disparador</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>New proposal</source>
        <translation>Nueva propuesta</translation>
    </message>
    <message>
        <location line="+116"/>
        <source>you are a member with %1</source>
        <translation>miembro con %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>you are not a member yet</source>
        <translation>aún no es miembro</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>This is how it was a moment ago</source>
        <translation>Así estaba hace un momento</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The DAO cannot be read</source>
        <translation>No se puede leer la DAO</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>1 has a problem</source>
        <translation>1 tiene un problema</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 have a problem</source>
        <translation>%1 tienen un problema</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 starting</source>
        <translation>%1 iniciando</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>on this computer</source>
        <translation>en este equipo</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>reading the DAO…</source>
        <translation>leyendo la DAO…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>nothing to vote on</source>
        <translation>nada que votar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>the first %1</source>
        <translation>el primero %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>1 run</source>
        <translation>1 ejecución</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 runs</source>
        <translation>%1 ejecuciones</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, %2</source>
        <comment>lag, runs</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>no account yet</source>
        <translation>aún no hay cuenta</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 · %2</source>
        <comment>currency, account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>asking the chain…</source>
        <translation>consultando la cadena…</translation>
    </message>
</context>
<context>
    <name>ui::Page</name>
    <message>
        <location filename="../ui/shell/PageId.cpp" line="+19"/>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leases</source>
        <translation>Arriendos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Provide</source>
        <translation>Ofrecer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Trigger</source>
        <translation>Disparador</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wallet</source>
        <translation>Cartera</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>ui::PageHeader</name>
    <message>
        <location filename="../ui/shell/PageHeader.cpp" line="+61"/>
        <source>Back to %1</source>
        <translation>Volver a %1</translation>
    </message>
</context>
<context>
    <name>ui::PasswordField</name>
    <message>
        <location filename="../ui/wallet/PasswordField.cpp" line="+16"/>
        <location line="+5"/>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hide what is typed</source>
        <translation>Ocultar lo escrito</translation>
    </message>
</context>
<context>
    <name>ui::PasswordStep</name>
    <message>
        <location filename="../ui/wallet/PasswordStep.cpp" line="+38"/>
        <source>Password of the file</source>
        <translation>Contraseña del archivo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The same again</source>
        <translation>Repetir la contraseña</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>For example: Treasury signer</source>
        <translation>Por ejemplo: Firmante de tesorería</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Name of the account</source>
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Choose a password</source>
        <translation>Elegir una contraseña</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The same password protects the account here.</source>
        <translation>La misma contraseña protege la cuenta aquí.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It protects the key on this computer. It cannot be reset; the words or the key can restore the account.</source>
        <translation>Protege la clave en este equipo. No se puede restablecer; las palabras o la clave pueden recuperar la cuenta.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Make the wallet</source>
        <translation>Crear la cartera</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>At least 8 characters; a few unrelated words are easy to keep in mind.</source>
        <translation>Al menos 8 caracteres; unas pocas palabras sin relación se recuerdan bien.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Weak: easy to guess. Make it longer.</source>
        <translation>Débil: fácil de adivinar. Conviene alargarla.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Fair: longer is better.</source>
        <translation>Aceptable: mejor si es más larga.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Strong.</source>
        <translation>Fuerte.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Type the password of the file.</source>
        <translation>Escribir la contraseña del archivo.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The password needs at least %1 characters.</source>
        <translation>La contraseña necesita al menos %1 caracteres.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The two passwords differ.</source>
        <translation>Las dos contraseñas no coinciden.</translation>
    </message>
</context>
<context>
    <name>ui::ProblemList</name>
    <message>
        <location filename="../ui/editor/ProblemList.cpp" line="+28"/>
        <location line="+11"/>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message numerus="yes">
        <location line="+23"/>
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n piece(s) of advice</source>
        <translation>
            <numerusform>%n consejo</numerusform>
            <numerusform>%n consejos</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>none found</source>
        <translation>sin problemas</translation>
    </message>
</context>
<context>
    <name>ui::ProblemModel</name>
    <message>
        <location filename="../ui/editor/ProblemModel.cpp" line="+52"/>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <location line="-14"/>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
</context>
<context>
    <name>ui::ProposalDetail</name>
    <message>
        <location filename="../ui/dao/ProposalDetail.cpp" line="+72"/>
        <source>This is the last state known: %1</source>
        <translation>Este es el último estado conocido: %1</translation>
    </message>
</context>
<context>
    <name>ui::ProposalFilter</name>
    <message>
        <location filename="../ui/dao/ProposalFilter.cpp" line="+63"/>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
</context>
<context>
    <name>ui::ProposalList</name>
    <message>
        <location filename="../ui/dao/ProposalList.cpp" line="+68"/>
        <location line="+94"/>
        <source>Reading proposals from the chain…</source>
        <translation>Leyendo las propuestas de la cadena…</translation>
    </message>
    <message>
        <location line="-79"/>
        <source>Which proposals to show</source>
        <translation>Qué propuestas mostrar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Voting</source>
        <translation>En votación</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ready to execute</source>
        <translation>Por ejecutar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Done</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>No proposal matches. Choose “All” or empty the search.</source>
        <translation>Ninguna propuesta coincide. Elegir «Todas» o vaciar la búsqueda.</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>The newest state could not be read; this is the last one known.</source>
        <translation>No se pudo leer el estado más reciente; este es el último conocido.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This is the last state known: %1</source>
        <translation>Este es el último estado conocido: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The proposals could not be read</source>
        <translation>No se pudieron leer las propuestas</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No proposals yet</source>
        <translation>Aún no hay propuestas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A proposal is infrastructure, written down. Members vote on it, and what wins is deployed.</source>
        <translation>Una propuesta es infraestructura puesta por escrito. Los miembros la votan, y lo que gana se despliega.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New proposal</source>
        <translation>Nueva propuesta</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>updated at block %1</source>
        <translation>actualizado en el bloque %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The %1 oldest proposals are not listed.</source>
        <translation>No se listan las %1 propuestas más antiguas.</translation>
    </message>
</context>
<context>
    <name>ui::ProposalWords</name>
    <message>
        <location filename="../ui/dao/ProposalWords.cpp" line="+15"/>
        <source>Voting</source>
        <translation>En votación</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ready to execute</source>
        <translation>Lista para ejecutar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lost</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tied</source>
        <translation>Empate</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deployed</source>
        <translation>Desplegada</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Burned</source>
        <translation>Gastada</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
</context>
<context>
    <name>ui::ProposalsPage</name>
    <message>
        <location filename="../ui/dao/ProposalsPage.cpp" line="+19"/>
        <source>Search name, image, id</source>
        <translation>Buscar nombre, imagen, id</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>New proposal</source>
        <translation>Nueva propuesta</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::QrCode</name>
    <message>
        <location filename="../ui/common/QrCode.cpp" line="+40"/>
        <source>QR code of %1</source>
        <translation>Código QR de %1</translation>
    </message>
</context>
<context>
    <name>ui::RelativeTime</name>
    <message>
        <location filename="../ui/common/RelativeTime.cpp" line="+21"/>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
</context>
<context>
    <name>ui::RememberBox</name>
    <message>
        <location filename="../ui/wallet/RememberBox.cpp" line="+11"/>
        <source>Remember the password in %1</source>
        <translation>Recordar la contraseña en %1</translation>
    </message>
</context>
<context>
    <name>ui::ReviewSheet</name>
    <message>
        <location filename="../ui/shell/ReviewSheet.cpp" line="+45"/>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sign and send</source>
        <translation>Firmar y enviar</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Simulating the transaction on the newest block…</source>
        <translation>Simulando la transacción en el bloque más reciente…</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Sends</source>
        <translation>Envía</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>about %1, at most </source>
        <translation>unos %1, como máximo </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Simulated at block %1: succeeds, %2 gas.</source>
        <translation>Simulada en el bloque %1: funciona, %2 de gas.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Raw transaction</source>
        <translation>Transacción en bruto</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>creates a contract</source>
        <translation>crea un contrato</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Chain id</source>
        <translation>Id de cadena</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gas limit</source>
        <translation>Límite de gas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gas price</source>
        <translation>Precio del gas</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>at most %1 gwei, tip %2 gwei</source>
        <translation>como máximo %1 gwei, propina %2 gwei</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Data, %n byte(s)</source>
        <translation>
            <numerusform>Datos, %n byte</numerusform>
            <numerusform>Datos, %n bytes</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
</context>
<context>
    <name>ui::RulesTab</name>
    <message>
        <location filename="../ui/deploy/RulesTab.cpp" line="+26"/>
        <source>DeployEvent, in either form</source>
        <translation>DeployEvent, en cualquiera de sus formas</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Deploy what the members decided</source>
        <translation>Desplegar lo que decidieron los miembros</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 · chain %2</source>
        <translation>%1 · cadena %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>address of the DAO</source>
        <translation>dirección de la DAO</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>DAO</source>
        <translation>DAO</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>When it says</source>
        <translation>Cuando dice</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Waits for</source>
        <translation>Espera</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deploys to</source>
        <translation>Despliega en</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Change in Settings</source>
        <translation>Cambiar en Ajustes</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Each act is written to the journal, and the journal to the disk, before it is done. However often the program is stopped in between, one event gives one deployment.</source>
        <translation>Cada acto se escribe en el diario, y el diario en el disco, antes de realizarlo. Por mucho que se detenga el programa entretanto, un evento da un despliegue.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>1 confirmation, the event&apos;s own block</source>
        <translation>1 confirmación, el propio bloque del evento</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 confirmations, the event&apos;s own block counted</source>
        <translation>%1 confirmaciones, contando el propio bloque del evento</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The container engine of this computer</source>
        <translation>El motor de contenedores de este equipo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Asks you before it deploys</source>
        <translation>Pregunta antes de desplegar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Deploys by itself; the vote was the approval</source>
        <translation>Despliega por sí solo; el voto fue la aprobación</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>On</source>
        <translation>Activada</translation>
    </message>
</context>
<context>
    <name>ui::RunDetail</name>
    <message>
        <location filename="../ui/deploy/RunDetail.cpp" line="+27"/>
        <source>Deploy now</source>
        <translation>Desplegar ahora</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+141"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location line="-140"/>
        <source>Show lease</source>
        <translation>Ver arriendo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show document</source>
        <translation>Ver documento</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close…</source>
        <translation>Cerrar…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The chosen run</source>
        <translation>La ejecución elegida</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Choose a run to see its steps.</source>
        <translation>Elegir una ejecución para ver sus pasos.</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Confirmations</source>
        <translation>Confirmaciones</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>Run %1</source>
        <translation>Ejecución %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Confirming</source>
        <translation>Confirmando</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 · %2</source>
        <comment>proposal, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Its container has ended.</source>
        <translation>Su contenedor ha terminado.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 The next attempt is %2.</source>
        <translation>%1 Próximo intento: %2.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The block of its event left the chain after the deployment had begun.</source>
        <translation>El bloque de su evento salió de la cadena después de empezar el despliegue.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Start again</source>
        <translation>Volver a iniciar</translation>
    </message>
    <message>
        <location line="+57"/>
        <source>run %1</source>
        <translation>ejecución %1</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Document of run %1</source>
        <translation>Documento de la ejecución %1</translation>
    </message>
</context>
<context>
    <name>ui::RunTable</name>
    <message>
        <location filename="../ui/deploy/RunTable.cpp" line="+35"/>
        <source>not readable</source>
        <translation>ilegible</translation>
    </message>
</context>
<context>
    <name>ui::RunWords</name>
    <message>
        <location filename="../ui/deploy/RunWords.cpp" line="+44"/>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+5"/>
        <source>Waiting for confirmations</source>
        <translation>Esperando confirmaciones</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>its block left the chain</source>
        <translation>su bloque salió de la cadena</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Was confirmed</source>
        <translation>Estaba confirmado</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>its block left the chain afterwards</source>
        <translation>después su bloque salió de la cadena</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Deploy</source>
        <translation>Despliegue</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>waiting for your approval</source>
        <translation>a la espera de aprobación</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>asked the engine</source>
        <translation>se consultó el motor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>will be tried again</source>
        <translation>se reintentará</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a person must act</source>
        <translation>debe actuar una persona</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Running and answering</source>
        <translation>En marcha y respondiendo</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>its container has ended</source>
        <translation>su contenedor ha terminado</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+22"/>
        <source>Closing</source>
        <translation>Cerrando</translation>
    </message>
    <message>
        <location line="-21"/>
        <location line="+22"/>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <location line="-22"/>
        <source>it never deploys again</source>
        <translation>nunca vuelve a desplegar</translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+40"/>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <location line="-38"/>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Confirming %1 of %2</source>
        <translation>Confirmando %1 de %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deploying</source>
        <translation>Desplegando</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Trying again</source>
        <translation>Reintentando</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reorganised away</source>
        <translation>Reorganizado</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Catching up</source>
        <translation>Poniéndose al día</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Waiting for the chain</source>
        <translation>Esperando a la cadena</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Alive</source>
        <translation>Activo</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>1 block behind</source>
        <translation>1 bloque por detrás</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 blocks behind</source>
        <translation>%1 bloques por detrás</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Event seen</source>
        <translation>Evento visto</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>block %1, log %2</source>
        <translation>bloque %1, registro %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Written to the journal</source>
        <translation>Escrito en el diario</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>synced, key %1</source>
        <translation>en disco, clave %1</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Confirming</source>
        <translation>Confirmando</translation>
    </message>
    <message>
        <location line="+19"/>
        <location line="+1"/>
        <source>not named</source>
        <translation>sin nombre</translation>
    </message>
</context>
<context>
    <name>ui::RunningCard</name>
    <message>
        <location filename="../ui/overview/RunningCard.cpp" line="+24"/>
        <source>Runs for the DAO</source>
        <translation>Funciona para la DAO</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Nothing runs yet. An executed proposal with more yes than no brings up what it describes.</source>
        <translation>Aún no hay nada en marcha. Una propuesta ejecutada con más síes que noes pone en marcha lo que describe.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 in all</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::SchemaForm</name>
    <message>
        <location filename="../ui/editor/SchemaForm.cpp" line="+32"/>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The JSON cannot be read at the moment</source>
        <translation>El JSON no se puede leer en este momento</translation>
    </message>
    <message>
        <location line="+62"/>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>The form waits; nothing you typed is lost.</source>
        <translation>El formulario espera; nada de lo escrito se pierde.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>+ Add</source>
        <translation>+ Añadir</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Add: %1</source>
        <translation>Añadir: %1</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <location filename="../ui/common/SearchField.cpp" line="+19"/>
        <source>Clear the search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
</context>
<context>
    <name>ui::SecretStep</name>
    <message>
        <location filename="../ui/wallet/SecretStep.cpp" line="+16"/>
        <source>Recovery phrase</source>
        <translation>Frase de recuperación</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>12 to 24 English words with spaces between them. The account is the first one of the phrase, as in other wallets.</source>
        <translation>De 12 a 24 palabras inglesas separadas por espacios. La cuenta es la primera de la frase, como en otras carteras.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>64 digits from 0 to 9 and a to f, with or without 0x.</source>
        <translation>64 dígitos de 0 a 9 y de a a f, con o sin 0x.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Type it only where nobody looks over your shoulder. It stays on this computer, encrypted.</source>
        <translation>Escribirla solo donde nadie mire por encima del hombro. Se queda en este equipo, cifrada.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A private key has no second copy here: keep the one you have.</source>
        <translation>Una clave privada no tiene aquí una segunda copia: conservar la que ya existe.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Import a phrase</source>
        <translation>Importar una frase</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Import a private key</source>
        <translation>Importar una clave privada</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The words another wallet gave you.</source>
        <translation>Las palabras que dio otra cartera.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The key of one account, as another program exported it.</source>
        <translation>La clave de una cuenta, tal como la exportó otro programa.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Type the words of the phrase.</source>
        <translation>Escribir las palabras de la frase.</translation>
    </message>
</context>
<context>
    <name>ui::SegmentBar</name>
    <message>
        <location filename="../ui/common/SegmentBar.cpp" line="+21"/>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>ui::SendForm</name>
    <message>
        <location filename="../ui/wallet/SendForm.cpp" line="+30"/>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Amount in %1</source>
        <translation>Importe en %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Max</source>
        <translation>Máx.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>0x… address</source>
        <translation>Dirección 0x…</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>All that can be sent</source>
        <translation>Todo lo que se puede enviar</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Who shall get it? Paste an address.</source>
        <translation>¿Quién lo recibe? Pegar una dirección.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>How much? For example 0.25.</source>
        <translation>¿Cuánto? Por ejemplo 0.25.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Not enough: the account holds %1 %2.</source>
        <translation>No alcanza: la cuenta tiene %1 %2.</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>The fee is more than the account holds.</source>
        <translation>La comisión supera lo que tiene la cuenta.</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>%1 %2 in the account; the fee comes on top.</source>
        <translation>%1 %2 en la cuenta; la comisión se añade.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The fee comes on top.</source>
        <translation>La comisión se añade.</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <location filename="../ui/settings/SettingsPage.cpp" line="+37"/>
        <source>Kept on this computer</source>
        <translation>Guardado en este equipo</translation>
    </message>
    <message>
        <location filename="../ui/settings/SettingsCards.cpp" line="+36"/>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+5"/>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+12"/>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <location line="-9"/>
        <source>%1 · chain %2</source>
        <translation>%1 · cadena %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Such as %1</source>
        <translation>Por ejemplo %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Own node</source>
        <translation>Nodo propio</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One RPC address to use instead of the network&apos;s own. Its chain id is checked. Empty: the network&apos;s own.</source>
        <translation>Una dirección RPC en lugar de las propias de la red. Se comprueba su id de cadena. Vacío: las de la red.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What the network asks for</source>
        <translation>Lo que pide la red</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Confirmations</source>
        <translation>Confirmaciones</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Each network has its own DAO, journal and leases.</source>
        <translation>Cada red tiene su propia DAO, su diario y sus arriendos.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Trigger</source>
        <translation>Disparador</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ask me before it deploys</source>
        <translation>Preguntar antes de desplegar</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Otherwise the vote is the approval: what was executed with more yes than no is deployed.</source>
        <translation>Si no, el voto es la aprobación: se despliega lo que se ejecutó con más síes que noes.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Quorum</source>
        <translation>Quórum</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Votes that must be cast before this program offers to execute. The contract itself has no quorum: others may still execute.</source>
        <translation>Votos que deben emitirse antes de que este programa ofrezca ejecutar. El contrato en sí no tiene quórum: otros aún pueden ejecutar.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Container engine</source>
        <translation>Motor de contenedores</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Asking</source>
        <translation>Consultando</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Looking for Podman or Docker…</source>
        <translation>Buscando Podman o Docker…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Found by itself</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Empty: the usual places. Else a path, or tcp:// on this computer.</source>
        <translation>Vacío: los lugares habituales. Si no, una ruta, o tcp:// en este equipo.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <location line="+0"/>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lock the wallet when idle for</source>
        <translation>Bloquear la cartera por inactividad</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Locking wipes the key from memory. The trigger goes on: it needs no key.</source>
        <translation>Al bloquear se borra la clave de la memoria. El disparador sigue: no necesita ninguna clave.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Commonrack %1</source>
        <translation>Commonrack %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../ui/settings/SettingsPage.cpp" line="+19"/>
        <source>The connection must be made anew for this to take effect. Nothing is lost: what is running goes on.</source>
        <translation>Hay que establecer de nuevo la conexión para que tenga efecto. No se pierde nada: lo que está en marcha sigue.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not in use yet</source>
        <translation>Aún no está en uso</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Connect again</source>
        <translation>Conectar de nuevo</translation>
    </message>
    <message>
        <location line="+83"/>
        <source>Blocks on top before the trigger acts. %1 is what this network asks for; fewer is at your own risk.</source>
        <translation>Bloques encima antes de que actúe el disparador. Esta red pide %1; menos es por cuenta y riesgo propios.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Blocks on top before the trigger acts.</source>
        <translation>Bloques encima antes de que actúe el disparador.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Ready</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Does not answer</source>
        <translation>No responde</translation>
    </message>
</context>
<context>
    <name>ui::SetupStep</name>
    <message>
        <location filename="../ui/wallet/SetupStep.h" line="+36"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>ui::Sheet</name>
    <message>
        <location filename="../ui/common/Sheet.cpp" line="+116"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ui::Sparkline</name>
    <message>
        <location filename="../ui/deploy/Sparkline.cpp" line="+23"/>
        <source>%1 in the last minute</source>
        <translation>%1 en el último minuto</translation>
    </message>
</context>
<context>
    <name>ui::StartProblem</name>
    <message>
        <location filename="../ui/shell/StartProblem.cpp" line="+16"/>
        <source>Commonrack cannot start</source>
        <translation>Commonrack no puede iniciarse</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ui::StatTile</name>
    <message>
        <location filename="../ui/common/StatTile.cpp" line="+45"/>
        <source>%1: %2, %3</source>
        <comment>figure: label, value, caption</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>ui::StateView</name>
    <message>
        <location filename="../ui/common/StateView.cpp" line="+108"/>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>That did not work</source>
        <translation>No ha funcionado</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>ui::StatusBar</name>
    <message>
        <location filename="../ui/shell/StatusBar.cpp" line="+48"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>No network</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <location line="+2"/>
        <source> · block %1</source>
        <translation> · bloque %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source> · %1</source>
        <translation> · %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Trigger: %1</source>
        <translation>Disparador: %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Unlock the wallet</source>
        <translation>Desbloquear la cartera</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unlocked</source>
        <translation>Desbloqueada</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+6"/>
        <source>Lock now (Ctrl+L)</source>
        <translation>Bloquear ahora (Ctrl+L)</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Unlocked · locks in %1</source>
        <translation>Desbloqueada · se bloquea en %1</translation>
    </message>
</context>
<context>
    <name>ui::Steps</name>
    <message>
        <location filename="../ui/common/Steps.cpp" line="+33"/>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>needs attention</source>
        <translation>requiere atención</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
</context>
<context>
    <name>ui::TargetsTab</name>
    <message>
        <location filename="../ui/deploy/TargetsTab.cpp" line="+26"/>
        <source>command</source>
        <translation>comando</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Container engine</source>
        <translation>Motor de contenedores</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Install Podman (Debian, Ubuntu)</source>
        <translation>Instalar Podman (Debian, Ubuntu)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Let it listen, for you alone</source>
        <translation>Hacer que escuche, solo para este usuario</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Or, where Docker is installed, be allowed to use it</source>
        <translation>O, si está instalado Docker, obtener permiso para usarlo</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Asking</source>
        <translation>Consultando</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Does not answer</source>
        <translation>No responde</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Ready</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1. Containers listen on this computer only; their volumes outlive them.</source>
        <translation>%1. Los contenedores solo escuchan en este equipo; sus volúmenes les sobreviven.</translation>
    </message>
</context>
<context>
    <name>ui::TemplateChooser</name>
    <message>
        <location filename="../ui/editor/TemplateChooser.cpp" line="+35"/>
        <source>Your own</source>
        <translation>Propio</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Empty form</source>
        <translation>Formulario vacío</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only what every document needs, to be filled in.</source>
        <translation>Solo lo que todo documento necesita, por rellenar.</translation>
    </message>
</context>
<context>
    <name>ui::TokenVoteModel</name>
    <message>
        <location filename="../ui/dao/TokenVoteModel.cpp" line="+40"/>
        <source>NFT %1</source>
        <translation>NFT %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You, %1</source>
        <translation>Cuenta propia, %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Voted</source>
        <translation>Ha votado</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Membership NFT</source>
        <translation>NFT de miembro</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Held by</source>
        <translation>Titular</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>On this proposal</source>
        <translation>En esta propuesta</translation>
    </message>
</context>
<context>
    <name>ui::TriggerPage</name>
    <message>
        <location filename="../ui/deploy/TriggerPage.cpp" line="+55"/>
        <source>I have looked at it</source>
        <translation>Ya lo he mirado</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+122"/>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <location line="-94"/>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Targets</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Journal of the trigger</source>
        <translation>Diario del disparador</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>1 rule</source>
        <translation>1 regla</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>events are written down, nothing is deployed</source>
        <translation>los eventos se anotan, no se despliega nada</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>every act is written down before it is done</source>
        <translation>cada acto se anota antes de realizarlo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deploy again, also what was held meanwhile</source>
        <translation>Volver a desplegar, también lo retenido entretanto</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Go on watching and writing down, but deploy nothing</source>
        <translation>Seguir vigilando y anotando, pero sin desplegar nada</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>A deployment lost its event</source>
        <translation>Un despliegue perdió su evento</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The chain was reorganised after a deployment had begun. Nothing new is deployed until you have looked at the run.</source>
        <translation>La cadena se reorganizó después de empezar un despliegue. No se despliega nada nuevo hasta que se examine la ejecución.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The trigger has stopped</source>
        <translation>El disparador se ha detenido</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reading the journal…</source>
        <translation>Leyendo el diario…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No DeployEvent yet</source>
        <translation>Aún no hay ningún DeployEvent</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>When somebody executes a proposal with more yes than no, the DAO says so on the chain. The trigger hears it, writes it down here, waits for confirmations and deploys.</source>
        <translation>Cuando alguien ejecuta una propuesta con más síes que noes, la DAO lo dice en la cadena. El disparador lo oye, lo anota aquí, espera las confirmaciones y despliega.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Look at the proposals</source>
        <translation>Ver las propuestas</translation>
    </message>
</context>
<context>
    <name>ui::UnlockSheet</name>
    <message>
        <location filename="../ui/wallet/UnlockSheet.cpp" line="+31"/>
        <source>Unlock the wallet</source>
        <translation>Desbloquear la cartera</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The password opens the key of this account, here and only here.</source>
        <translation>La contraseña abre la clave de esta cuenta, aquí y solo aquí.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Forget it there</source>
        <translation>Olvidarla allí</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Opening the key…</source>
        <translation>Abriendo la clave…</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Type the password of this account.</source>
        <translation>Escribir la contraseña de esta cuenta.</translation>
    </message>
    <message>
        <location line="+49"/>
        <source>This password does not open the account. Try again.</source>
        <translation>Esta contraseña no abre la cuenta. Intentarlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>ui::VoteBar</name>
    <message>
        <location filename="../ui/common/VoteBar.cpp" line="+24"/>
        <source>%1 yes, %2 no, of %3 votes</source>
        <translation>%1 sí, %2 no, de %3 votos</translation>
    </message>
</context>
<context>
    <name>ui::VoteCard</name>
    <message>
        <location filename="../ui/dao/VoteCard.cpp" line="+27"/>
        <source>Vote</source>
        <translation>Votación</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Vote yes</source>
        <translation>Votar sí</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vote no</source>
        <translation>Votar no</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mint a membership NFT</source>
        <translation>Acuñar un NFT de miembro</translation>
    </message>
    <message>
        <location line="+45"/>
        <source> yes</source>
        <translation> sí</translation>
    </message>
    <message>
        <location line="+1"/>
        <source> no</source>
        <translation> no</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>policy: %1 of %2</source>
        <translation>norma: %1 de %2</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>policy: %1</source>
        <translation>norma: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Your membership is being read…</source>
        <translation>Leyendo la membresía…</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Your unused votes: %1</source>
        <translation>Votos sin usar: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 votes. This cannot be changed afterwards.</source>
        <translation>%1 votos. Después no se puede cambiar.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 all vote together. This cannot be changed afterwards.</source>
        <translation>%1 votan juntos. Después no se puede cambiar.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Ended %1, chain time</source>
        <translation>Terminó el %1, hora de la cadena</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Voting ends with the next block</source>
        <translation>La votación termina con el próximo bloque</translation>
    </message>
    <message>
        <location line="+0"/>
        <source> · %1</source>
        <translation> · %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ends in </source>
        <translation>Termina en </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>, chain time · %1</source>
        <translation>, hora de la cadena · %1</translation>
    </message>
</context>
<context>
    <name>ui::WalletPage</name>
    <message>
        <location filename="../ui/wallet/WalletPage.cpp" line="+26"/>
        <source>Add account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Ways to get an account</source>
        <translation>Formas de obtener una cuenta</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No account yet</source>
        <translation>Aún no hay cuenta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An account signs your votes and payments. Its key is encrypted on this computer and never leaves it.</source>
        <translation>Una cuenta firma los votos y pagos. Su clave está cifrada en este equipo y nunca sale de él.</translation>
    </message>
    <message numerus="yes">
        <location line="+78"/>
        <source>%n account(s) on this computer</source>
        <translation>
            <numerusform>%n cuenta en este equipo</numerusform>
            <numerusform>%n cuentas en este equipo</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make an account, or bring one along</source>
        <translation>Crear una cuenta o traer una existente</translation>
    </message>
</context>
<context>
    <name>ui::WalletSetup</name>
    <message>
        <location filename="../ui/wallet/WalletSetup.cpp" line="+31"/>
        <location line="+103"/>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <location line="-103"/>
        <location line="+104"/>
        <source>How do you want to begin?</source>
        <translation>¿Cómo empezar?</translation>
    </message>
    <message>
        <location line="-93"/>
        <source>Protecting the key…</source>
        <translation>Protegiendo la clave…</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location line="+119"/>
        <source>This password does not open the file. Try again.</source>
        <translation>Esta contraseña no abre el archivo. Intentarlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>ui::WordsStep</name>
    <message>
        <location filename="../ui/wallet/WordsStep.cpp" line="+47"/>
        <source>I wrote the words down, in this order</source>
        <translation>He anotado las palabras, en este orden</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The words of the new wallet</source>
        <translation>Las palabras de la cartera nueva</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Paper is best. Whoever has these words has the money; nobody will ever ask you for them.</source>
        <translation>Lo mejor es papel. Quien tiene estas palabras tiene el dinero; nadie las pedirá nunca.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>They are the wallet: with them you can restore it anywhere, without them nobody can.</source>
        <translation>Son la cartera: con ellas se puede recuperar en cualquier lugar, sin ellas nadie puede.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>This program&apos;s list of words is broken; install it again.</source>
        <translation>La lista de palabras de este programa está dañada; instalarlo de nuevo.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write the words down first, then tick the box.</source>
        <translation>Anotar primero las palabras y luego marcar la casilla.</translation>
    </message>
    <message>
        <location filename="../ui/wallet/WordsStep.h" line="+20"/>
        <source>Write down these words</source>
        <translation>Anotar estas palabras</translation>
    </message>
</context>
<context>
    <name>wallet</name>
    <message>
        <location filename="../models/wallet/AccountsFolder.cpp" line="+74"/>
        <source>The folder for keys, %1, cannot be made private.</source>
        <translation>La carpeta de claves, %1, no se puede hacer privada.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The folder for keys, %1, cannot be read.</source>
        <translation>La carpeta de claves, %1, no se puede leer.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The names of the accounts were lost: accounts.json is broken.</source>
        <translation>Se perdieron los nombres de las cuentas: accounts.json está dañado.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The key file %1 is broken and was left alone.</source>
        <translation>El archivo de clave %1 está dañado y no se ha tocado.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The key file %1 repeats an account.</source>
        <translation>El archivo de clave %1 repite una cuenta.</translation>
    </message>
    <message>
        <location line="+9"/>
        <location filename="../models/wallet/Vault.cpp" line="+121"/>
        <source>Account %1</source>
        <translation>Cuenta %1</translation>
    </message>
    <message>
        <location filename="../models/wallet/AccountState.cpp" line="+36"/>
        <source>The balance is not known yet.</source>
        <translation>Aún no se conoce el saldo.</translation>
    </message>
    <message>
        <location filename="../models/wallet/Base58.cpp" line="+68"/>
        <source>This is not a key in Base58 form, or a letter of it is wrong.</source>
        <translation>Esta no es una clave en formato Base58, o tiene una letra equivocada.</translation>
    </message>
    <message>
        <location filename="../models/wallet/HdKey.cpp" line="+66"/>
        <source>A seed has 16 to 64 bytes.</source>
        <translation>Una semilla tiene de 16 a 64 bytes.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This seed gives no valid key.</source>
        <translation>Esta semilla no da una clave válida.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>This is not a valid extended key.</source>
        <translation>Esta no es una clave extendida válida.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Write the path like this: m/44&apos;/60&apos;/0&apos;/0/0</source>
        <translation>Escribir la ruta así: m/44&apos;/60&apos;/0&apos;/0/0</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>The path is longer than 255 steps.</source>
        <translation>La ruta tiene más de 255 pasos.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A hardened step needs the private key; this is a public one.</source>
        <translation>Un paso reforzado necesita la clave privada; esta es pública.</translation>
    </message>
    <message>
        <location line="+18"/>
        <location line="+9"/>
        <source>There is no key at this path; take the next index.</source>
        <translation>No hay ninguna clave en esta ruta; tomar el índice siguiente.</translation>
    </message>
    <message>
        <location filename="../models/wallet/Kdf.cpp" line="+20"/>
        <source>Opening this key would take more time or memory than this program allows.</source>
        <translation>Abrir esta clave necesitaría más tiempo o memoria de lo que este programa permite.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The key derivation has a zero among its parameters.</source>
        <translation>La derivación de la clave tiene un cero entre sus parámetros.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The key could not be derived.</source>
        <translation>No se pudo derivar la clave.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The key derivation has impossible parameters.</source>
        <translation>La derivación de la clave tiene parámetros imposibles.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>There is not enough memory free to open this key.</source>
        <translation>No hay suficiente memoria libre para abrir esta clave.</translation>
    </message>
    <message>
        <location filename="../models/wallet/KeychainPasswordStore.cpp" line="+24"/>
        <source>The system keychain holds no password for this account.</source>
        <translation>El llavero del sistema no tiene contraseña para esta cuenta.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The system keychain is locked. Unlock it, or type the password.</source>
        <translation>El llavero del sistema está bloqueado. Desbloquearlo o escribir la contraseña.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The system keychain was not opened. Type the password instead.</source>
        <translation>El llavero del sistema no se abrió. Escribir la contraseña en su lugar.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The system keychain could not forget this password.</source>
        <translation>El llavero del sistema no pudo olvidar esta contraseña.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>There is no system keychain here, so the password cannot be remembered.</source>
        <translation>Aquí no hay llavero del sistema, así que no se puede recordar la contraseña.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>the system keychain</source>
        <translation>el llavero del sistema</translation>
    </message>
    <message>
        <location filename="../models/wallet/Keystore.cpp" line="+24"/>
        <source>This is not a keystore file this program can read (version 3 is needed).</source>
        <translation>Este no es un archivo keystore que este programa pueda leer (hace falta la versión 3).</translation>
    </message>
    <message>
        <location line="+206"/>
        <source>The password is wrong, or the file was changed.</source>
        <translation>La contraseña es incorrecta o el archivo se modificó.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The key could not be decrypted.</source>
        <translation>No se pudo descifrar la clave.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The key in this file does not belong to the address it names.</source>
        <translation>La clave de este archivo no pertenece a la dirección que indica.</translation>
    </message>
    <message>
        <location line="+10"/>
        <location filename="../models/wallet/VaultJobs.cpp" line="+22"/>
        <source>This is not a valid private key.</source>
        <translation>Esta no es una clave privada válida.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>These options do not make a keystore file.</source>
        <translation>Estas opciones no dan un archivo keystore.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The key could not be encrypted.</source>
        <translation>No se pudo cifrar la clave.</translation>
    </message>
    <message>
        <location filename="../models/wallet/Mnemonic.cpp" line="+69"/>
        <source>Word %1, “%2”, is not in the list of words. Check its spelling.</source>
        <translation>La palabra %1, «%2», no está en la lista de palabras. Revisar cómo está escrita.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Write the words with one space between them.</source>
        <translation>Escribir las palabras con un espacio entre ellas.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>A recovery phrase has 12, 15, 18, 21 or 24 words; this one has %1.</source>
        <translation>Una frase de recuperación tiene 12, 15, 18, 21 o 24 palabras; esta tiene %1.</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>A recovery phrase is made from 16, 20, 24, 28 or 32 bytes.</source>
        <translation>Una frase de recuperación se crea a partir de 16, 20, 24, 28 o 32 bytes.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+22"/>
        <source>The list of words is missing from this program.</source>
        <translation>A este programa le falta la lista de palabras.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Every word is in the list, but together they do not fit: one is wrong, or the order is.</source>
        <translation>Todas las palabras están en la lista, pero juntas no encajan: una es incorrecta, o lo es el orden.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>A recovery phrase has 12, 15, 18, 21 or 24 words.</source>
        <translation>Una frase de recuperación tiene 12, 15, 18, 21 o 24 palabras.</translation>
    </message>
    <message>
        <location filename="../models/wallet/Send.cpp" line="+15"/>
        <source>Nobody has the key of the zero address: what you send there is lost.</source>
        <translation>Nadie tiene la clave de la dirección cero: lo que se envía allí se pierde.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This is your own address: you pay a fee and nothing moves.</source>
        <translation>Esta es la propia dirección: se paga una comisión y no se mueve nada.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A contract lives at this address; not every contract can give the amount back.</source>
        <translation>En esta dirección hay un contrato; no todos los contratos pueden devolver el importe.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The amount is zero: only the fee is spent.</source>
        <translation>El importe es cero: solo se gasta la comisión.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This is more than the account holds.</source>
        <translation>Es más de lo que tiene la cuenta.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This is all the account holds, so nothing is left for the fee.</source>
        <translation>Es todo lo que tiene la cuenta, así que no queda nada para la comisión.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Almost nothing stays in the account; later actions need a fee too.</source>
        <translation>En la cuenta no queda casi nada; las acciones posteriores también necesitan comisión.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Send %1</source>
        <translation>Enviar %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The amount goes to %1 and cannot be taken back.</source>
        <translation>El importe va a %1 y no se puede recuperar.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <location filename="../models/wallet/Vault.cpp" line="-91"/>
        <source>Unlock the wallet, then try again.</source>
        <translation>Desbloquear la cartera e intentarlo de nuevo.</translation>
    </message>
    <message>
        <location line="+87"/>
        <location filename="../models/wallet/VaultJobs.cpp" line="+69"/>
        <source>The account %1 is in this wallet already.</source>
        <translation>La cuenta %1 ya está en esta cartera.</translation>
    </message>
    <message>
        <location line="+103"/>
        <source>There is no such account.</source>
        <translation>No existe esa cuenta.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The key file %1 cannot be deleted.</source>
        <translation>No se puede borrar el archivo de clave %1.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Add an account first.</source>
        <translation>Añadir primero una cuenta.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The wallet was locked before it was open.</source>
        <translation>La cartera se bloqueó antes de abrirse.</translation>
    </message>
    <message>
        <location filename="../models/wallet/VaultJobs.cpp" line="-33"/>
        <source>A private key has 64 digits from 0 to 9 and a to f; this has %1.</source>
        <translation>Una clave privada tiene 64 dígitos de 0 a 9 y de a a f; esta tiene %1.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Digit %1 of this private key is not one of 0 to 9 and a to f.</source>
        <translation>El dígito %1 de esta clave privada no es ninguno de 0 a 9 y de a a f.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This number cannot be a private key.</source>
        <translation>Este número no puede ser una clave privada.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Choose a password first.</source>
        <translation>Elegir antes una contraseña.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>This password does not open the account.</source>
        <translation>Esta contraseña no abre la cuenta.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The key file of this account was exchanged.</source>
        <translation>El archivo de clave de esta cuenta fue sustituido.</translation>
    </message>
</context>
</TS>
