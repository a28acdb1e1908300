<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AddressText</name>
    <message>
        <location filename="../models/market/gateway/GatewayTypes.cpp" line="+47"/>
        <source>The provider has registered no address, so it cannot be reached. Ask it to register one, or close the lease.</source>
        <translation>El proveedor no ha registrado ninguna dirección, así que no se puede llegar a él. Pedirle que registre una, o cerrar el arriendo.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The provider has registered no certificate, so nothing can prove who answers. Ask it to register one, or close the lease.</source>
        <translation>El proveedor no ha registrado ningún certificado, así que nada puede probar quién responde. Pedirle que registre uno, o cerrar el arriendo.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The provider has registered “%1” as its address, which is none. Ask it to correct that, or close the lease.</source>
        <translation>El proveedor ha registrado «%1» como dirección, y no lo es. Pedirle que lo corrija, o cerrar el arriendo.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What the provider has registered as its certificate is none. Ask it to correct that, or close the lease.</source>
        <translation>Lo que el proveedor ha registrado como certificado no lo es. Pedirle que lo corrija, o cerrar el arriendo.</translation>
    </message>
</context>
<context>
    <name>BroadcastText</name>
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
    <name>ErrorText</name>
    <message numerus="yes">
        <location filename="../models/market/gateway/GatewayErrors.cpp" line="+41"/>
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This computer&apos;s clock is %1 behind that of the provider at %2, so it does not know us. Correct the clock and try again.</source>
        <translation>El reloj de este equipo va %1 por detrás del reloj del proveedor en %2, así que este no nos reconoce. Corregir el reloj y reintentar.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This computer&apos;s clock is %1 ahead of that of the provider at %2, so it does not know us. Correct the clock and try again.</source>
        <translation>El reloj de este equipo va %1 por delante del reloj del proveedor en %2, así que este no nos reconoce. Corregir el reloj y reintentar.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source> It says: “%1”.</source>
        <translation> Dice: «%1».</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The provider at %1 cannot be reached. It is tried again by itself; check your internet connection, or close the lease if it stays away.</source>
        <translation>No se puede llegar al proveedor en %1. Se reintenta automáticamente; comprobar la conexión a internet, o cerrar el arriendo si sigue sin aparecer.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>There is no computer called %1, which the provider registered. Check your internet connection, or close the lease if it stays so.</source>
        <translation>No hay ningún equipo llamado %1, que es el que registró el proveedor. Comprobar la conexión a internet, o cerrar el arriendo si sigue así.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The provider at %1 broke off the connection. It is tried again by itself; if this stays, tell the provider.</source>
        <translation>El proveedor en %1 cortó la conexión. Se reintenta automáticamente; si persiste, avisar al proveedor.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The provider at %1 did not answer in time. It is tried again by itself; close the lease if it stays silent.</source>
        <translation>El proveedor en %1 no respondió a tiempo. Se reintenta automáticamente; cerrar el arriendo si sigue en silencio.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The service at %1 is in a private network, so it is not looked at from here.</source>
        <translation>El servicio en %1 está en una red privada, así que no se comprueba desde aquí.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The answer of the provider at %1 is too large to be taken. If this stays, tell the provider or close the lease.</source>
        <translation>La respuesta del proveedor en %1 es demasiado grande para aceptarla. Si persiste, avisar al proveedor o cerrar el arriendo.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What answers at %1 does not speak as a provider does. If this stays, tell the provider or close the lease.</source>
        <translation>Lo que responde en %1 no habla como lo hace un proveedor. Si persiste, avisar al proveedor o cerrar el arriendo.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No secure connection (TLS 1.3) could be made with the provider at %1, so nothing was sent. Tell the provider, or close the lease.</source>
        <translation>No se pudo establecer una conexión segura (TLS 1.3) con el proveedor en %1, así que no se envió nada. Avisar al proveedor, o cerrar el arriendo.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>What answers at %1 does not show the certificate that the provider registered on chain, so nothing was sent. Ask the provider, or close the lease.</source>
        <translation>Lo que responde en %1 no muestra el certificado que el proveedor registró en la cadena, así que no se envió nada. Preguntar al proveedor, o cerrar el arriendo.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The certificate of the provider at %1 ran out on %2, so nothing was sent. Ask the provider to register a new one, or close the lease.</source>
        <translation>El certificado del proveedor en %1 caducó el %2, así que no se envió nada. Pedir al proveedor que registre uno nuevo, o cerrar el arriendo.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The certificate of the provider at %1 is valid only from %2 on, so nothing was sent. Check this computer&apos;s clock, or ask the provider.</source>
        <translation>El certificado del proveedor en %1 solo es válido a partir del %2, así que no se envió nada. Comprobar el reloj de este equipo, o preguntar al proveedor.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The certificate that the provider registered is for another host than %1, so nothing was sent. Ask the provider to correct it, or close the lease.</source>
        <translation>El certificado que registró el proveedor es para un equipo distinto de %1, así que no se envió nada. Pedir al proveedor que lo corrija, o cerrar el arriendo.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The certificate of the provider at %1 cannot be relied on, so nothing was sent. Ask the provider to register another, or close the lease.</source>
        <translation>El certificado del proveedor en %1 no es de fiar, así que no se envió nada. Pedir al proveedor que registre otro, o cerrar el arriendo.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>The provider at %1 does not accept this account for the lease. Check that the account in use is the one that rented it.%2</source>
        <translation>El proveedor en %1 no acepta esta cuenta para el arriendo. Comprobar que la cuenta en uso es la que lo arrendó.%2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The provider at %1 knows no such lease yet. It is asked again by itself; if this stays, send the manifest again or close the lease.</source>
        <translation>El proveedor en %1 aún no conoce ese arriendo. Se le vuelve a preguntar automáticamente; si persiste, enviar de nuevo el manifiesto o cerrar el arriendo.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The provider at %1 refuses this manifest. Correct it and send it again.%2</source>
        <translation>El proveedor en %1 rechaza este manifiesto. Corregirlo y enviarlo de nuevo.%2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The provider at %1 has trouble of its own (%2). It is tried again by itself; if this stays, tell the provider.%3</source>
        <translation>El proveedor en %1 tiene problemas propios (%2). Se reintenta automáticamente; si persiste, avisar al proveedor.%3</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The provider at %1 points to another address, which nothing vouches for. Ask the provider to register its address.</source>
        <translation>El proveedor en %1 remite a otra dirección, que nada avala. Pedir al proveedor que registre su dirección.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The provider at %1 refuses what was asked (%2). Try again later, or close the lease.%3</source>
        <translation>El proveedor en %1 rechaza lo que se le pidió (%2). Reintentar más tarde, o cerrar el arriendo.%3</translation>
    </message>
</context>
<context>
    <name>ExplorerWords</name>
    <message>
        <location filename="../models/market/ExplorerLogs.cpp" line="+33"/>
        <source>The explorer does not give out so much at once.</source>
        <translation>El explorador no entrega tanto de una vez.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The explorer refused the question. Check its address and key in Settings.</source>
        <translation>El explorador rechazó la consulta. Comprobar su dirección y su clave en Ajustes.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The explorer gets too many requests from here. It is tried again later.</source>
        <translation>El explorador recibe demasiadas solicitudes desde aquí. Se reintentará más tarde.</translation>
    </message>
</context>
<context>
    <name>SqlWords</name>
    <message>
        <location filename="../models/store/Sql.cpp" line="+42"/>
        <source>The disk is full; free some space and try again.</source>
        <translation>El disco está lleno; liberar espacio y reintentar.</translation>
    </message>
    <message>
        <location line="+4"/>
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
</context>
<context>
    <name>TokenText</name>
    <message>
        <location filename="../models/market/gateway/AuthToken.cpp" line="+25"/>
        <source>The request does not say who asks. Sign in with the account that rents, and try again.</source>
        <translation>La solicitud no dice quién pregunta. Identificarse con la cuenta que arrienda y reintentar.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>The wallet signed with another account. Lock it, unlock it, and try again.</source>
        <translation>La cartera firmó con otra cuenta. Bloquearla, desbloquearla y reintentar.</translation>
    </message>
    <message numerus="yes">
        <location line="+25"/>
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The request was signed %1 in the future. Correct the clock of the computer that asks.</source>
        <translation>La solicitud se firmó %1 en el futuro. Corregir el reloj del equipo que pregunta.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The request was signed %1 ago. Correct the clock of the computer that asks.</source>
        <translation>La solicitud se firmó hace %1. Corregir el reloj del equipo que pregunta.</translation>
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
</context>
<context>
    <name>app</name>
    <message>
        <location filename="../app/AppPaths.cpp" line="+48"/>
        <source>The folder %1 cannot be made. Choose another one with --profile-dir.</source>
        <translation>No se puede crear la carpeta %1. Elegir otra con --profile-dir.</translation>
    </message>
    <message>
        <location filename="../app/NetworkProfiles.cpp" line="+42"/>
        <source>There is no network “%1”. Choose one of: %2.</source>
        <translation>No existe la red «%1». Elegir una de estas: %2.</translation>
    </message>
    <message>
        <location filename="../app/sandbox/ContractCode.cpp" line="+18"/>
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
    <message>
        <location filename="../app/StartAtLogin.cpp" line="+108"/>
        <location line="+18"/>
        <source>Starting at login cannot be changed: %1 cannot be written.</source>
        <translation>No se puede cambiar el inicio al abrir sesión: no se puede escribir %1.</translation>
    </message>
    <message>
        <location filename="../app/sandbox/SandboxMarket.cpp" line="+53"/>
        <source>This build lacks the set-up of the market.</source>
        <translation>A esta compilación le falta la configuración del mercado.</translation>
    </message>
</context>
<context>
    <name>app::Background</name>
    <message>
        <location filename="../app/Background.cpp" line="+15"/>
        <source>Trigger: %1</source>
        <translation>Disparador: %1</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Commonrack goes on</source>
        <translation>Commonrack sigue en marcha</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The trigger works on without its window. Open or quit it by its icon here; Settings can change this.</source>
        <translation>El disparador sigue funcionando sin su ventana. Abrirlo o salir con su icono aquí; se puede cambiar en Ajustes.</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>A deployment lost its event</source>
        <translation>Un despliegue perdió su evento</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The chain was reorganised after it had begun. Nothing new is deployed until you have looked at it.</source>
        <translation>La cadena se reorganizó después de que empezara. No se despliega nada nuevo hasta que se examine.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A deployment waits for you</source>
        <translation>Un despliegue espera una decisión</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Open Commonrack and look at the Trigger page.</source>
        <translation>Abrir Commonrack y mirar la página Disparador.</translation>
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
        <location line="+9"/>
        <source>--verify-proof wants the name of a file.</source>
        <translation>--verify-proof requiere el nombre de un archivo.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>--verify-proof stands alone, but for --language: leave --%1 out.</source>
        <translation>--verify-proof va sola, salvo con --language: omitir --%1.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Run without a window, until a signal ends it.</source>
        <translation>Funcionar sin ventana, hasta que una señal lo termine.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With --headless: a JSON file that sets network, endpoints, DAO and rules.</source>
        <translation>Con --headless: un archivo JSON que fija la red, los puntos de acceso, la DAO y las reglas.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>With --headless: read the wallet&apos;s password from this file descriptor until its end.</source>
        <translation>Con --headless: leer la contraseña de la cartera de este descriptor de archivo hasta su final.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>With --headless: tell status and figures on this port of the loopback, usually 9464; 0: any that is free.</source>
        <translation>Con --headless: comunicar el estado y las cifras en este puerto de loopback, normalmente 9464; 0: cualquiera que esté libre.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>port</source>
        <translation>puerto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With --headless: text or json.</source>
        <translation>Con --headless: text o json.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>--%1 wants a number from 0 to %2.</source>
        <translation>--%1 requiere un número de 0 a %2.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>--%1 works together with --headless.</source>
        <translation>--%1 funciona junto con --headless.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>--demo, --story, --picture and --theme need a window: leave them or --headless out.</source>
        <translation>--demo, --story, --picture y --theme necesitan una ventana: omitirlos u omitir --headless.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>--config wants the name of a file.</source>
        <translation>--config requiere el nombre de un archivo.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>--log-format is text or json.</source>
        <translation>--log-format es text o json.</translation>
    </message>
    <message>
        <location line="+10"/>
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
        <location line="+42"/>
        <source>--story is dao, market or rule.</source>
        <translation>--story es dao, market o rule.</translation>
    </message>
    <message>
        <location line="-40"/>
        <source>Save a picture of the window once the network is living.</source>
        <translation>Guardar una imagen de la ventana en cuanto la red esté activa.</translation>
    </message>
    <message>
        <location line="-64"/>
        <location line="+64"/>
        <location line="+5"/>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <location line="-4"/>
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
        <location line="-59"/>
        <location line="+56"/>
        <location line="+3"/>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>Which part the demo plays: dao, market or rule; else all.</source>
        <translation>Qué parte muestra la demo: dao, market o rule; si no, todas.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Begin in the system tray, without the window, where there is one.</source>
        <translation>Empezar en la bandeja del sistema, sin la ventana, donde haya una.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Check the proof of a deployment, offline and without a window, and end with 0: sound, 1: not sound, 2: not readable.</source>
        <translation>Comprobar la prueba de un despliegue, sin conexión y sin ventana, y terminar con 0: válida, 1: no válida, 2: no legible.</translation>
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
        <location line="+12"/>
        <source>Try --help.</source>
        <translation>Probar con --help.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” is not an option. Try --help.</source>
        <translation>«%1» no es una opción. Probar con --help.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>--theme is light, dark or contrast.</source>
        <translation>--theme es light, dark o contrast.</translation>
    </message>
</context>
<context>
    <name>app::Desktop</name>
    <message>
        <location filename="../app/Desktop.cpp" line="+61"/>
        <source>Please note</source>
        <translation>Atención</translation>
    </message>
    <message>
        <location filename="../app/DesktopPages.cpp" line="+63"/>
        <source>Sent: %1</source>
        <translation>Enviado: %1</translation>
    </message>
    <message>
        <location filename="../app/DesktopLeases.cpp" line="+56"/>
        <location filename="../app/DesktopPages.cpp" line="+44"/>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The spending is in %1.</source>
        <translation>Los gastos están en %1.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%Ln lines are in %1.</source>
        <translation>
            <numerusform>%Ln línea está en %1.</numerusform>
            <numerusform>%Ln líneas están en %1.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+30"/>
        <source>What lease %1 is to run</source>
        <translation>Qué debe ejecutar el arriendo %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>ICL files (*.yaml *.yml);;All files (*)</source>
        <translation>Archivos ICL (*.yaml *.yml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>This is no ICL file.</source>
        <translation>Esto no es un archivo ICL.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../app/DesktopPages.cpp" line="+0"/>
        <source>%Ln leases are in %1.</source>
        <translation>
            <numerusform>%Ln arriendo está en %1.</numerusform>
            <numerusform>%Ln arriendos están en %1.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../app/Desktop.cpp" line="+5"/>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show the lease</source>
        <translation>Ver el arriendo</translation>
    </message>
    <message>
        <location line="+22"/>
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
        <location line="+122"/>
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
        <location line="+52"/>
        <source>Your draft is not saved yet: %1 Close again to leave without it.</source>
        <translation>El borrador aún no está guardado: %1 Cerrar de nuevo para salir sin él.</translation>
    </message>
    <message>
        <location filename="../app/DesktopTrigger.cpp" line="+36"/>
        <source>The draft in the editor</source>
        <translation>El borrador del editor</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Proposal %1 · %2</source>
        <translation>Propuesta %1 · %2</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Container engine</source>
        <translation>Motor de contenedores</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Order on the Spheron market</source>
        <translation>Orden en el mercado de Spheron</translation>
    </message>
    <message>
        <location line="-33"/>
        <source>The rule of this deployment is switched off; switch it on first.</source>
        <translation>La regla de este despliegue está desactivada; activarla primero.</translation>
    </message>
</context>
<context>
    <name>app::Headless</name>
    <message>
        <location filename="../app/headless/Headless.cpp" line="+38"/>
        <source>Status and figures: http://127.0.0.1:%1/status, /metrics and /healthz.</source>
        <translation>Estado y cifras: http://127.0.0.1:%1/status, /metrics y /healthz.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Stopping: what is running goes on, what is not done is done at the next start.</source>
        <translation>Deteniéndose: lo que está en marcha continúa, y lo que no está hecho se hará en el próximo inicio.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Not everything ended in time; it is left to end by itself.</source>
        <translation>No todo terminó a tiempo; se deja que termine por sí solo.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>The wallet is unlocked.</source>
        <translation>La cartera está desbloqueada.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The wallet is locked.</source>
        <translation>La cartera está bloqueada.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The container engine answers: %1.</source>
        <translation>El motor de contenedores responde: %1.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 answers. What the DAO %2 executes from now on is deployed here.</source>
        <translation>%1 responde. Lo que la DAO %2 ejecute a partir de ahora se despliega aquí.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 answers. It has no DAO, so nothing is deployed from here.</source>
        <translation>%1 responde. No tiene DAO, así que desde aquí no se despliega nada.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The trigger is paused: what is executed waits. Set “paused” to false in the configuration to go on.</source>
        <translation>El disparador está en pausa: lo que se ejecuta espera. Poner «paused» en false en la configuración para continuar.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Each deployment waits for a person&apos;s approval, which only the window can give. Set “askBeforeDeploy” to false to deploy at once.</source>
        <translation>Cada despliegue espera la aprobación de una persona, que solo la ventana puede dar. Poner «askBeforeDeploy» en false para desplegar enseguida.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>The node is connected.</source>
        <translation>El nodo está conectado.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The connection to the node is lost; it is tried again.</source>
        <translation>Se perdió la conexión con el nodo; se reintenta.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The trigger has stopped: open the window and look at the journal.</source>
        <translation>El disparador se ha detenido: abrir la ventana y mirar el diario.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The trigger is alive at block %1.</source>
        <translation>El disparador está activo en el bloque %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The trigger catches up from block %1.</source>
        <translation>El disparador se pone al día desde el bloque %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The trigger waits for the network.</source>
        <translation>El disparador espera a la red.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>There is no wallet in this profile. Only rules that order on the Spheron market need one.</source>
        <translation>No hay cartera en este perfil. Solo la necesitan las reglas que hacen pedidos en el mercado de Spheron.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The wallet stays locked: no password was given with --password-fd, and the system keychain has none. Only rules that order on the Spheron market need it open.</source>
        <translation>La cartera sigue bloqueada: no se dio ninguna contraseña con --password-fd y el llavero del sistema no tiene ninguna. Solo las reglas que hacen pedidos en el mercado de Spheron la necesitan abierta.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>The node is connected and yet tells of no new block; the service manager is left to begin anew.</source>
        <translation>El nodo está conectado y, sin embargo, no comunica ningún bloque nuevo; se deja que el gestor de servicios empiece de nuevo.</translation>
    </message>
    <message>
        <location filename="../app/headless/HeadlessRun.cpp" line="+29"/>
        <source>The configuration %1 cannot be read: name a file with --config that this user may read.</source>
        <translation>No se puede leer la configuración %1: indicar con --config un archivo que este usuario pueda leer.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The Sandbox brings a DAO of its own: leave the DAO&apos;s address out, or name another network with --network.</source>
        <translation>El Sandbox trae su propia DAO: omitir la dirección de la DAO, o indicar otra red con --network.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The explorer token is used for the second source of the market&apos;s history.</source>
        <translation>El token del explorador se usa para la segunda fuente del historial del mercado.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An explorer token is given and not needed here: events come from the node.</source>
        <translation>Se indicó un token de explorador y aquí no hace falta: los eventos vienen del nodo.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A Spheron token is given and not needed here: orders on the market are signed with the wallet.</source>
        <translation>Se indicó un token de Spheron y aquí no hace falta: los pedidos en el mercado se firman con la cartera.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>--password-fd names a file descriptor that is not open.</source>
        <translation>--password-fd indica un descriptor de archivo que no está abierto.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Commonrack %1 without a window, on %2, with the profile %3.</source>
        <translation>Commonrack %1 sin ventana, en %2, con el perfil %3.</translation>
    </message>
</context>
<context>
    <name>app::OrderDesk</name>
    <message>
        <location filename="../app/OrderDesk.cpp" line="+32"/>
        <source>The node says that the transaction succeeded, but it shows no order made by it. Ask another node (Settings, Network) before you order again.</source>
        <translation>El nodo dice que la transacción tuvo éxito, pero no muestra ninguna orden creada por ella. Preguntar a otro nodo (Ajustes, Red) antes de volver a pedir.</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Order %1 is placed. Providers bid for it now.</source>
        <translation>La orden %1 está emitida. Ahora los proveedores pujan por ella.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 took order %2.</source>
        <translation>%1 tomó la orden %2.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Lease %1 is not known well enough to close it; wait until the market is up to date.</source>
        <translation>No se sabe lo suficiente del arriendo %1 para cerrarlo; esperar a que el mercado esté al día.</translation>
    </message>
</context>
<context>
    <name>app::OrderTargets</name>
    <message>
        <location filename="../app/OrderTargets.cpp" line="+46"/>
        <source>Orders are placed for the DAO in use, and only where its network has a market. Choose another target, or that network in Settings.</source>
        <translation>Las órdenes se hacen solo para la DAO en uso, y solo donde su red tiene un mercado. Elegir otro destino, o esa red en Ajustes.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>The market or the members of the DAO are not known up to now. Wait a little, then try again.</source>
        <translation>Aún no se conoce el estado actual del mercado o de los miembros de la DAO. Esperar un poco y reintentar.</translation>
    </message>
</context>
<context>
    <name>app::PasswordInput</name>
    <message>
        <location filename="../app/headless/PasswordInput.cpp" line="+52"/>
        <source>There is no open file descriptor of this number to read the password from.</source>
        <translation>No hay ningún descriptor de archivo abierto con este número del que leer la contraseña.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>The password could not be read from its file descriptor.</source>
        <translation>No se pudo leer la contraseña de su descriptor de archivo.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>What came as the password is longer than any password.</source>
        <translation>Lo que llegó como contraseña es más largo que cualquier contraseña.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The password that came is empty.</source>
        <translation>La contraseña que llegó está vacía.</translation>
    </message>
</context>
<context>
    <name>app::ProofDesk</name>
    <message>
        <location filename="../app/ProofDesk.cpp" line="+16"/>
        <source>The rule of this deployment is switched off; switch it on, then try again.</source>
        <translation>La regla de este despliegue está desactivada; activarla y reintentar.</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>No proof can be made for the target “%1” of this rule: it is not known here.</source>
        <translation>No se puede crear ninguna prueba para el destino «%1» de esta regla: aquí no se conoce.</translation>
    </message>
</context>
<context>
    <name>app::ProofTeller</name>
    <message>
        <location filename="../app/ProofTeller.cpp" line="+20"/>
        <source>proved</source>
        <translation>demostrado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>stated</source>
        <translation>declarado</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>FAILED</source>
        <translation>FALLIDO</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Sound: everything that a file can prove is proved; what is stated is the word of the member who signed it.</source>
        <translation>Válida: todo lo que un archivo puede demostrar está demostrado; lo declarado es la palabra del miembro que lo firmó.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not sound: at least one check failed.</source>
        <translation>No válida: falló al menos una comprobación.</translation>
    </message>
</context>
<context>
    <name>app::ProviderGateways</name>
    <message>
        <location filename="../app/sandbox/ProviderGateways.cpp" line="+78"/>
        <source>The folder %1 cannot be made; check the disk and its permissions.</source>
        <translation>No se puede crear la carpeta %1; comprobar el disco y sus permisos.</translation>
    </message>
</context>
<context>
    <name>app::RailBadges</name>
    <message>
        <location filename="../app/RailBadges.cpp" line="+68"/>
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
    <name>app::RuleLogSource</name>
    <message>
        <location filename="../app/RuleLogSource.cpp" line="+39"/>
        <source>The node of this rule belongs to chain %1, but the rule watches chain %2. Check the network&apos;s endpoints.</source>
        <translation>El nodo de esta regla pertenece a la cadena %1, pero la regla vigila la cadena %2. Comprobar los puntos de acceso de la red.</translation>
    </message>
</context>
<context>
    <name>app::RuleNetworks</name>
    <message>
        <location filename="../app/RuleNetworks.cpp" line="+55"/>
        <source>The network of this rule (chain %1) is not known here. Add its description to the profile, or switch the rule off.</source>
        <translation>Aquí no se conoce la red de esta regla (cadena %1). Añadir su descripción al perfil, o desactivar la regla.</translation>
    </message>
</context>
<context>
    <name>app::RunOptions</name>
    <message>
        <location filename="../app/RunOptions.cpp" line="+24"/>
        <source>The configuration&apos;s “%1” must be %2.</source>
        <translation>«%1» de la configuración debe ser %2.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 must be an address: 0x and 40 hexadecimal digits whose upper and lower case fit together. Copy it once more.</source>
        <translation>%1 debe ser una dirección: 0x y 40 dígitos hexadecimales cuyas mayúsculas y minúsculas concuerden. Copiarla otra vez.</translation>
    </message>
    <message>
        <location line="+85"/>
        <source>The configuration cannot be read: %1</source>
        <translation>No se puede leer la configuración: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The configuration must be one JSON object, such as %1.</source>
        <translation>La configuración debe ser un único objeto JSON, como %1.</translation>
    </message>
    <message>
        <location line="-82"/>
        <source>a list of addresses that start with http://, https://, ws:// or wss://</source>
        <translation>una lista de direcciones que empiecen por http://, https://, ws:// o wss://</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>a number from 1 to %1</source>
        <translation>un número de 1 a %1</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>The configuration&apos;s “dao”</source>
        <translation>«dao» de la configuración</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The configuration&apos;s “%1” is not known. There are: network, rpc, dao, confirmations, engineSocket, logsApi, paused, askBeforeDeploy.</source>
        <translation>«%1» de la configuración no se conoce. Existen: network, rpc, dao, confirmations, engineSocket, logsApi, paused, askBeforeDeploy.</translation>
    </message>
</context>
<context>
    <name>app::RunTeller</name>
    <message>
        <location filename="../app/headless/RunTeller.cpp" line="+15"/>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>confirming</source>
        <translation>confirmando</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>held</source>
        <translation>retenido</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>deploying</source>
        <translation>desplegando</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>failed, will be tried again</source>
        <translation>falló, se reintentará</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>failed, a person must act</source>
        <translation>falló, debe actuar una persona</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>its block left the chain</source>
        <translation>su bloque salió de la cadena</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>closing</source>
        <translation>cerrando</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <location line="+66"/>
        <source>The journal is open; deployments in it: %1.</source>
        <translation>El diario está abierto; despliegues en él: %1.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Deployment %1 (%2): %3.</source>
        <translation>Despliegue %1 (%2): %3.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>It is reached at %1.</source>
        <translation>Se accede a él en %1.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 is not well: %2</source>
        <translation>%1 no está bien: %2</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 is well again.</source>
        <translation>%1 vuelve a estar bien.</translation>
    </message>
</context>
<context>
    <name>app::Sandbox</name>
    <message>
        <location filename="../app/sandbox/Sandbox.cpp" line="+78"/>
        <source>Starting a private chain on this computer…</source>
        <translation>Iniciando una cadena privada en este equipo…</translation>
    </message>
    <message>
        <location line="-36"/>
        <source>The Sandbox&apos;s chain stopped by itself; it is started again in a moment.</source>
        <translation>La cadena del Sandbox se detuvo sola; se inicia de nuevo en un momento.</translation>
    </message>
    <message>
        <location line="+79"/>
        <source>The Sandbox&apos;s chain did not start; %1 says why. Try again, or choose another network in Settings.</source>
        <translation>La cadena del Sandbox no se inició; %1 dice por qué. Reintentar, o elegir otra red en Ajustes.</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>Opening the market…</source>
        <translation>Abriendo el mercado…</translation>
    </message>
    <message>
        <location line="+17"/>
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
        <location filename="../app/Services.cpp" line="+82"/>
        <source>The network “%1” is not known any more, so this is the Sandbox; choose another network in Settings.</source>
        <translation>La red «%1» ya no se conoce, así que esto es el Sandbox; elegir otra red en Ajustes.</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>The network “%1” names no endpoint. Add one to its file, or name a node with --rpc.</source>
        <translation>La red «%1» no indica ningún punto de acceso. Añadir uno a su archivo, o indicar un nodo con --rpc.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>%1 DAO</source>
        <translation>DAO de %1</translation>
    </message>
    <message>
        <location line="+61"/>
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
        <location line="+15"/>
        <source>Connecting to %1…</source>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <location line="+86"/>
        <source>This node belongs to chain %1, but %2 is chain %3. Choose another endpoint in Settings.</source>
        <translation>Este nodo pertenece a la cadena %1, pero %2 es la cadena %3. Elegir otro punto de acceso en Ajustes.</translation>
    </message>
    <message>
        <location filename="../app/ServicesTrigger.cpp" line="+30"/>
        <source>Deploy what the members decided</source>
        <translation>Desplegar lo que decidieron los miembros</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>The target “%1” of this rule is not known here. Choose another one.</source>
        <translation>Aquí no se conoce el destino «%1» de esta regla. Elegir otro.</translation>
    </message>
</context>
<context>
    <name>app::StatusFeed</name>
    <message>
        <location filename="../app/StatusFeed.cpp" line="+74"/>
        <source>connecting…</source>
        <translation>conectando…</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+7"/>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
</context>
<context>
    <name>app::StatusReport</name>
    <message>
        <location filename="../app/headless/StatusReport.cpp" line="+131"/>
        <source>It is stopping.</source>
        <translation>Se está deteniendo.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is starting.</source>
        <translation>Se está iniciando.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The trigger has stopped: open the window and look at the journal.</source>
        <translation>El disparador se ha detenido: abrir la ventana y mirar el diario.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The connection to the node is lost; it is tried again.</source>
        <translation>Se perdió la conexión con el nodo; se reintenta.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The node has told of no new block for %1 seconds.</source>
        <translation>El nodo no ha comunicado ningún bloque nuevo desde hace %1 segundos.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The trigger is starting.</source>
        <translation>El disparador se está iniciando.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Following %1 at block %2; there is no DAO whose decisions are deployed.</source>
        <translation>Siguiendo %1 en el bloque %2; no hay ninguna DAO cuyas decisiones se desplieguen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Following %1 at block %2, %3 behind; the trigger is paused.</source>
        <translation>Siguiendo %1 en el bloque %2, %3 por detrás; el disparador está en pausa.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Following %1 at block %2, %3 behind.</source>
        <translation>Siguiendo %1 en el bloque %2, %3 por detrás.</translation>
    </message>
</context>
<context>
    <name>app::StatusServer</name>
    <message>
        <location filename="../app/headless/StatusServer.cpp" line="+77"/>
        <source>Port %1 is taken. Choose another one with --status-port; 0 takes any that is free.</source>
        <translation>El puerto %1 está ocupado. Elegir otro con --status-port; 0 toma cualquiera que esté libre.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The status server cannot listen on port %1: choose another one with --status-port.</source>
        <translation>El servidor de estado no puede escuchar en el puerto %1: elegir otro con --status-port.</translation>
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
        <location filename="../models/chain/codec/AbiDecode.cpp" line="+194"/>
        <source>The contract&apos;s data claims to hold too much.</source>
        <translation>Los datos del contrato dicen contener demasiado.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The contract&apos;s data does not have the expected form.</source>
        <translation>Los datos del contrato no tienen la forma esperada.</translation>
    </message>
    <message>
        <location filename="../models/chain/codec/AbiEncode.cpp" line="+133"/>
        <source>A value does not fit what the contract expects in its place.</source>
        <translation>Un valor no encaja con lo que el contrato espera en su lugar.</translation>
    </message>
    <message>
        <location filename="../models/chain/codec/AbiEvent.cpp" line="+17"/>
        <source>This log is not the event that was expected.</source>
        <translation>Este registro no es el evento que se esperaba.</translation>
    </message>
    <message>
        <location filename="../models/chain/codec/AbiFunction.cpp" line="+82"/>
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
        <location line="+102"/>
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
        <location filename="../models/chain/codec/TypedData.cpp" line="+251"/>
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
        <location filename="../models/chain/rpc/RpcClient.cpp" line="+72"/>
        <source>The node does not have this block. It may still be catching up; try again in a moment.</source>
        <translation>El nodo no tiene este bloque. Quizá aún se esté poniendo al día; intentarlo de nuevo en un momento.</translation>
    </message>
    <message>
        <location filename="../models/chain/tx/Fees.cpp" line="+55"/>
        <source>The network fee is more than ten times what has been usual lately. Wait, or check the endpoint in Settings, unless you know why.</source>
        <translation>La comisión de red es más de diez veces la habitual últimamente. Salvo que se conozca el motivo, esperar o comprobar el punto de acceso en Ajustes.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>You need %1 %2 more in this account for this and its network fee. Add funds, then try again.</source>
        <translation>Faltan %1 %2 en esta cuenta para esto y su comisión de red. Añadir fondos e intentarlo de nuevo.</translation>
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
        <location filename="../models/chain/tx/TxSimulation.cpp" line="+153"/>
        <source>The node is on another network (number %1) than this one (number %2), so nothing was signed. Choose an endpoint of the right network in Settings.</source>
        <translation>El nodo está en otra red (número %1) que esta (número %2), así que no se firmó nada. Elegir un punto de acceso de la red correcta en Ajustes.</translation>
    </message>
    <message>
        <location filename="../models/chain/codec/RpcResponse.cpp" line="+18"/>
        <source>The node answered something that makes no sense. Choose another endpoint in Settings.</source>
        <translation>El nodo respondió algo que no tiene sentido. Elegir otro punto de acceso en Ajustes.</translation>
    </message>
    <message>
        <location filename="../models/chain/rpc/RpcEnvelope.cpp" line="+38"/>
        <source>The node refused (“%1”). Try again, or choose another endpoint in Settings.</source>
        <translation>El nodo lo rechazó («%1»). Reintentar, o elegir otro punto de acceso en Ajustes.</translation>
    </message>
    <message>
        <location filename="../models/chain/codec/OrderedTrie.cpp" line="+108"/>
        <source>The proof does not lead from the block to the entry.</source>
        <translation>La prueba no lleva del bloque a la entrada.</translation>
    </message>
    <message>
        <location filename="../models/chain/codec/SealedBlock.cpp" line="+22"/>
        <source>These bytes are not what a block is made of.</source>
        <translation>Estos bytes no son aquello de lo que consta un bloque.</translation>
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
        <location filename="../models/dao/Rules.cpp" line="+185"/>
        <source>Minting is paused by the owner of the membership contract. Try again later.</source>
        <translation>El propietario del contrato de membresía ha pausado la acuñación. Intentarlo más tarde.</translation>
    </message>
    <message>
        <location filename="../models/dao/Hazards.cpp" line="+28"/>
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
        <location filename="../models/dao/Intents.cpp" line="+65"/>
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
        <location filename="../models/deploy/ContainerDeploy.cpp" line="+20"/>
        <source>The image %1 is not on this computer; build or load it here, then try again.</source>
        <translation>La imagen %1 no está en este equipo; construirla o cargarla aquí y reintentar.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The image %1 does not exist or is private; check its name and tag.</source>
        <translation>La imagen %1 no existe o es privada; comprobar su nombre y etiqueta.</translation>
    </message>
    <message>
        <location filename="../models/deploy/ContainerInfo.cpp" line="+92"/>
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
        <location filename="../models/deploy/ContainerReactor.cpp" line="+26"/>
        <source>Container engine</source>
        <translation>Motor de contenedores</translation>
    </message>
    <message>
        <location line="+58"/>
        <location filename="../models/deploy/HttpResponseReader.cpp" line="+61"/>
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
        <location line="+61"/>
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
        <location filename="../models/deploy/Journal.cpp" line="+52"/>
        <location filename="../models/deploy/JournalRows.cpp" line="+62"/>
        <source>An entry of the deployment journal cannot be read.</source>
        <translation>No se puede leer una entrada del diario de despliegues.</translation>
    </message>
    <message>
        <location line="+83"/>
        <source>Only a run that has come to rest can be repeated; of a repeated one, repeat the original.</source>
        <translation>Solo se puede repetir una ejecución que haya llegado a su fin; si ya es una repetición, repetir la original.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Run %1 is repeated on purpose by %2: %3</source>
        <translation>La ejecución %1 la repite a propósito %2: %3</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>It is repeated as another run by %1: %2</source>
        <translation>%1 la repite como otra ejecución: %2</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Another run takes its place, asked for by %1: %2</source>
        <translation>Otra ejecución ocupa su lugar, a petición de %1: %2</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>The event was seen in block %1.</source>
        <translation>El evento se vio en el bloque %1.</translation>
    </message>
    <message>
        <location line="+104"/>
        <source>%1 approves this deployment.</source>
        <translation>%1 aprueba este despliegue.</translation>
    </message>
    <message>
        <location filename="../models/deploy/JournalRows.cpp" line="+137"/>
        <source>The event was seen again in block %1.</source>
        <translation>El evento se vio de nuevo en el bloque %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The event came again in block %1; it is not deployed a second time.</source>
        <translation>El evento volvió a llegar en el bloque %1; no se despliega por segunda vez.</translation>
    </message>
    <message>
        <location line="-79"/>
        <source>There is no such run.</source>
        <translation>No existe esa ejecución.</translation>
    </message>
    <message>
        <location filename="../models/deploy/Journal.cpp" line="-219"/>
        <source>The run is in a state that does not allow this.</source>
        <translation>El estado de la ejecución no lo permite.</translation>
    </message>
    <message>
        <location filename="../models/deploy/JournalRows.cpp" line="+95"/>
        <source>Block %1 left the chain before anything was deployed.</source>
        <translation>El bloque %1 salió de la cadena antes de desplegar nada.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Block %1 left the chain after the deployment had begun.</source>
        <translation>El bloque %1 salió de la cadena después de empezar el despliegue.</translation>
    </message>
    <message>
        <location filename="../models/deploy/Journal.cpp" line="+183"/>
        <source>The alarm was acknowledged.</source>
        <translation>Se dio por vista la alarma.</translation>
    </message>
    <message>
        <location filename="../models/deploy/EngineRefusal.cpp" line="+27"/>
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
        <location line="+24"/>
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
    <message>
        <location filename="../models/deploy/Approval.cpp" line="+75"/>
        <source>This is not an approval. Paste the whole text that the other member sent.</source>
        <translation>Esto no es una aprobación. Pegar el texto completo que envió el otro miembro.</translation>
    </message>
    <message>
        <location filename="../models/deploy/AuditTrail.cpp" line="+68"/>
        <source>The audit trail has lost its end; export it and begin with a new profile.</source>
        <translation>El registro de auditoría ha perdido su final; exportarlo y empezar con un perfil nuevo.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Entry %1 is missing or stands in another place.</source>
        <translation>La entrada %1 falta o está en otro lugar.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Entry %1 does not follow the one before it: one of them was changed, added or removed.</source>
        <translation>La entrada %1 no sigue a la anterior: una de las dos se cambió, se añadió o se quitó.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Entry %1 was changed after it was written.</source>
        <translation>La entrada %1 se cambió después de escribirse.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The trail ends after entry %1, but its end says otherwise: entries were removed or added.</source>
        <translation>El registro termina tras la entrada %1, pero su final dice otra cosa: se quitaron o se añadieron entradas.</translation>
    </message>
    <message>
        <location line="+141"/>
        <source>This is no whole export: its last line is cut off.</source>
        <translation>Esta exportación no está completa: su última línea está cortada.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Line %1 is not an entry as this program writes it.</source>
        <translation>La línea %1 no es una entrada como las que escribe este programa.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The last line does not fit the entries: some were removed or added.</source>
        <translation>La última línea no concuerda con las entradas: se quitaron o se añadieron algunas.</translation>
    </message>
    <message>
        <location filename="../models/deploy/PolicyGuard.cpp" line="+56"/>
        <source>The policy wants images named by their digest, but “%1” is named by a tag, which can change.</source>
        <translation>La norma exige imágenes indicadas por su digest, pero «%1» se indica por una etiqueta, que puede cambiar.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The policy does not allow the image “%1”.</source>
        <translation>La norma no permite la imagen «%1».</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The policy does not allow the region “%1”.</source>
        <translation>La norma no permite la región «%1».</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>It asks for %1 replicas; the policy allows %2.</source>
        <translation>Pide %1 réplicas; la norma permite %2.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It names no limit for its processor cores, but the policy has one.</source>
        <translation>No indica ningún límite de núcleos de procesador, pero la norma tiene uno.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+27"/>
        <source>It asks for %1 cores in all; the policy allows %2.</source>
        <translation>Pide %1 núcleos en total; la norma permite %2.</translation>
    </message>
    <message>
        <location line="-24"/>
        <source>It names no limit for its memory, but the policy has one.</source>
        <translation>No indica ningún límite de memoria, pero la norma tiene uno.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+27"/>
        <source>It asks for %1 MB of memory in all; the policy allows %2 MB.</source>
        <translation>Pide %1 MB de memoria en total; la norma permite %2 MB.</translation>
    </message>
    <message>
        <location line="-18"/>
        <source>What it costs is not known, but the policy has a budget. Deploy it to a target that names a price, or take the budget out of the rule.</source>
        <translation>No se sabe lo que cuesta, pero la norma tiene un presupuesto. Desplegarlo en un destino que indique un precio, o quitar el presupuesto de la regla.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It costs %1 an hour; the policy allows %2.</source>
        <translation>Cuesta %1 por hora; la norma permite %2.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>With it, more than the %1 cores that the policy allows would be in use. Close a deployment, or change the policy.</source>
        <translation>Con él se usarían más núcleos que los %1 que permite la norma. Cerrar un despliegue, o cambiar la norma.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>With it, more than the %1 MB of memory that the policy allows would be in use. Close a deployment, or change the policy.</source>
        <translation>Con él se usaría más memoria que los %1 MB que permite la norma. Cerrar un despliegue, o cambiar la norma.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>With it, more than the %1 an hour that the policy allows would be spent. Close a deployment, or change the policy.</source>
        <translation>Con él se gastaría más que %1 por hora, lo que permite la norma. Cerrar un despliegue, o cambiar la norma.</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>The policy allows %n deployment(s) at a time. Close one, or change the policy.</source>
        <translation>
            <numerusform>La norma permite %n despliegue a la vez. Cerrar uno, o cambiar la norma.</numerusform>
            <numerusform>La norma permite %n despliegues a la vez. Cerrar uno, o cambiar la norma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>The policy allows %n deployment(s) a day; this one waits for the next day.</source>
        <translation>
            <numerusform>La norma permite %n despliegue al día; este espera al día siguiente.</numerusform>
            <numerusform>La norma permite %n despliegues al día; este espera al día siguiente.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+34"/>
        <source>The policy lets deployments through at set times only; this one waits until %1.</source>
        <translation>La norma solo deja pasar despliegues a horas fijadas; este espera hasta el %1.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The policy&apos;s times never come. Choose at least one day in the rule.</source>
        <translation>Las horas de la norma no llegan nunca. Elegir al menos un día en la regla.</translation>
    </message>
    <message>
        <location filename="../models/deploy/RuleJson.cpp" line="+264"/>
        <source>This is not a rule that this version of the program understands completely, so it is not used.</source>
        <translation>Esta regla no la entiende por completo esta versión del programa, así que no se usa.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Give the rule a name of at most 80 characters.</source>
        <translation>Dar a la regla un nombre de 80 caracteres como máximo.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Choose the network that the rule watches.</source>
        <translation>Elegir la red que vigila la regla.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Enter the address of the DAO that the rule watches.</source>
        <translation>Introducir la dirección de la DAO que vigila la regla.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Choose between 1 and %1 confirmations, or wait for the finalized block.</source>
        <translation>Elegir entre 1 y %1 confirmaciones, o esperar al bloque finalizado.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Let a turn last at most %1 blocks.</source>
        <translation>Hacer que un turno dure como máximo %1 bloques.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Choose times of the day for the policy.</source>
        <translation>Elegir horas del día para la norma.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Choose at least one day for the policy.</source>
        <translation>Elegir al menos un día para la norma.</translation>
    </message>
    <message>
        <location filename="../models/deploy/RuleStore.cpp" line="+65"/>
        <source>There is a rule for this contract already; two would deploy each proposal twice. Change that one.</source>
        <translation>Ya hay una regla para este contrato; dos desplegarían cada propuesta dos veces. Cambiar la existente.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The rule “%1” was added.</source>
        <translation>Se añadió la regla «%1».</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>The rule “%1” was changed.</source>
        <translation>Se cambió la regla «%1».</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>The rule “%1” was removed.</source>
        <translation>Se quitó la regla «%1».</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>The rule “%1” was switched on.</source>
        <translation>Se activó la regla «%1».</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The rule “%1” was switched off.</source>
        <translation>Se desactivó la regla «%1».</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The rule “%1” was paused.</source>
        <translation>Se puso en pausa la regla «%1».</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The rule “%1” was resumed.</source>
        <translation>Se reanudó la regla «%1».</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>All rules were paused.</source>
        <translation>Se pusieron en pausa todas las reglas.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All rules were resumed.</source>
        <translation>Se reanudaron todas las reglas.</translation>
    </message>
    <message>
        <location filename="../models/deploy/TriggerRun.cpp" line="+36"/>
        <source>Look at the run that lost its block, then acknowledge the alarm.</source>
        <translation>Examinar la ejecución que perdió su bloque y después dar por vista la alarma.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Resume the rule when it shall go on.</source>
        <translation>Reanudar la regla cuando deba continuar.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Choose whether it is deployed or left.</source>
        <translation>Elegir si se despliega o se deja.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing needs to be done; it is looked at again at %1.</source>
        <translation>No hay que hacer nada; se vuelve a examinar el %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make room or change the policy of the rule; it is then looked at again by itself.</source>
        <translation>Hacer sitio o cambiar la norma de la regla; después se vuelve a examinar automáticamente.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sign it, and import the approval of another member.</source>
        <translation>Firmarla, e importar la aprobación de otro miembro.</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+6"/>
        <source>Approve it, or close it.</source>
        <translation>Aprobarla, o cerrarla.</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Nothing needs to be done; this computer takes over by itself.</source>
        <translation>No hay que hacer nada; este equipo toma el relevo automáticamente.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Close it, and ask the members for a proposal with a document that can be deployed.</source>
        <translation>Cerrarla, y pedir a los miembros una propuesta con un documento que se pueda desplegar.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Change the policy of the rule and try again, or close it.</source>
        <translation>Cambiar la norma de la regla y reintentar, o cerrarla.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>See that the platform answers, then try again.</source>
        <translation>Asegurarse de que la plataforma responde y reintentar.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Put right what the sentence says, then try again; or close it.</source>
        <translation>Corregir lo que dice la frase y reintentar; o cerrarla.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>It ran, but its container is gone or has ended.</source>
        <translation>Estuvo en marcha, pero su contenedor ha desaparecido o ha terminado.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>It ran, but its order or lease has ended.</source>
        <translation>Funcionaba, pero su orden o su arriendo ha terminado.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Start it again, or close it.</source>
        <translation>Iniciarla de nuevo, o cerrarla.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is running.</source>
        <translation>Está en marcha.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>It is running at %1.</source>
        <translation>Está en marcha en %1.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>This event is of the first form, which carries no document, and the rule names none for it.</source>
        <translation>Este evento es de la primera forma, que no lleva documento, y la regla no indica ninguno para él.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This event says something that is no DeployEvent, so there is nothing to deploy.</source>
        <translation>Este evento dice algo que no es un DeployEvent, así que no hay nada que desplegar.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The document of this event is larger than 1 MiB, so it is not kept and not deployed.</source>
        <translation>El documento de este evento supera 1 MiB, así que ni se guarda ni se despliega.</translation>
    </message>
    <message>
        <location line="+64"/>
        <source>%1 It is tried again at %2.</source>
        <translation>%1 Se reintenta el %2.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Its block left the chain before anything was deployed; should the event come back, it begins anew.</source>
        <translation>Su bloque salió de la cadena antes de que se desplegara nada; si el evento vuelve, empieza de nuevo.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Another run has taken its place on purpose; it never deploys again.</source>
        <translation>Otra ejecución ha ocupado su lugar a propósito; esta no vuelve a desplegar nunca.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is being closed.</source>
        <translation>Se está cerrando.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is closed and never deploys again.</source>
        <translation>Está cerrada y no vuelve a desplegar nunca.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>To have it once more, repeat it on purpose.</source>
        <translation>Para tenerla otra vez, repetirla a propósito.</translation>
    </message>
    <message>
        <location filename="../models/deploy/DeploymentProof.cpp" line="+229"/>
        <source>This is not a proof of a deployment, or one of another version. Ask for the whole file.</source>
        <translation>Esto no es una prueba de un despliegue, o es una de otra versión. Pedir el archivo completo.</translation>
    </message>
    <message>
        <location filename="../models/deploy/order/OrderStanding.cpp" line="+34"/>
        <source>%1 took order %2; it is told what to run</source>
        <translation>%1 tomó la orden %2; se le dice qué ejecutar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The manifest of order %1 is on its way to %2</source>
        <translation>El manifiesto de la orden %1 está de camino a %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 brings up order %2</source>
        <translation>%1 pone en marcha la orden %2</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>Order %1 is on the market and waits for a provider</source>
        <translation>La orden %1 está en el mercado y espera a un proveedor</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>It runs at %1 in the lease of %2</source>
        <translation>Está en marcha en %1, en el arriendo de %2</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Order %1 is not known any more.</source>
        <translation>La orden %1 ya no se conoce.</translation>
    </message>
    <message>
        <location filename="../models/deploy/order/OrderTarget.cpp" line="+42"/>
        <source>“%1” is not a target on the market.</source>
        <translation>«%1» no es un destino del mercado.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>“%1” of the market target is not known. There are: perHour, hours, token, region, tier.</source>
        <translation>«%1» del destino del mercado no se conoce. Existen: perHour, hours, token, region, tier.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” of the market target has a value that cannot be used.</source>
        <translation>«%1» del destino del mercado tiene un valor que no se puede usar.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Say what an hour may cost at most, such as “%1”.</source>
        <translation>Indicar lo que puede costar como máximo una hora, por ejemplo «%1».</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Say for how many hours is ordered, such as “%1”.</source>
        <translation>Indicar para cuántas horas se pide, por ejemplo «%1».</translation>
    </message>
    <message>
        <location filename="../models/deploy/ProofGatherer.cpp" line="+27"/>
        <source>What the node tells of the block does not fit its hash. Choose another endpoint, then try again.</source>
        <translation>Lo que el nodo dice del bloque no corresponde a su hash. Elegir otro punto de acceso y reintentar.</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>The block of this deployment is not known to the node: it may have left the chain, or be too old for it.</source>
        <translation>El nodo no conoce el bloque de este despliegue: puede haber salido de la cadena, o ser demasiado antiguo para él.</translation>
    </message>
    <message>
        <location line="+127"/>
        <source>The transaction of this deployment is not in its block any more.</source>
        <translation>La transacción de este despliegue ya no está en su bloque.</translation>
    </message>
    <message>
        <location filename="../models/deploy/ProofVerifier.cpp" line="+49"/>
        <source>The document has the hash that is named: %1.</source>
        <translation>El documento tiene el hash indicado: %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The document is not the one whose hash is named.</source>
        <translation>El documento no es aquel cuyo hash se indica.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The header is that of block %1, whose hash is %2.</source>
        <translation>La cabecera es la del bloque %1, cuyo hash es %2.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The header is not that of the block that is named.</source>
        <translation>La cabecera no es la del bloque indicado.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Whether block %1 of chain %2 has the hash %3 is told by any node or explorer.</source>
        <translation>Si el bloque %1 de la cadena %2 tiene el hash %3 lo dice cualquier nodo o explorador.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The block holds the receipt, as number %1, and the transaction was carried out.</source>
        <translation>El bloque contiene el recibo, con el número %1, y la transacción se llevó a cabo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The transaction was refused by the contract.</source>
        <translation>El contrato rechazó la transacción.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The block does not hold this receipt.</source>
        <translation>El bloque no contiene este recibo.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>The event is of the first form and carries no document: which one was meant is the member&apos;s word.</source>
        <translation>El evento es de la primera forma y no lleva ningún documento: a cuál se refería es la palabra del miembro.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>In it the DAO %1 says that this document is to be deployed.</source>
        <translation>En él, la DAO %1 dice que este documento debe desplegarse.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The event names another document.</source>
        <translation>El evento indica otro documento.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The receipt holds no such event of the DAO.</source>
        <translation>El recibo no contiene ningún evento así de la DAO.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The deployment&apos;s key follows from chain, DAO and proposal.</source>
        <translation>La clave del despliegue se deduce de la cadena, la DAO y la propuesta.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The deployment&apos;s key is not that of this execution.</source>
        <translation>La clave del despliegue no es la de esta ejecución.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>The event names no proposal, so no votes are told.</source>
        <translation>El evento no indica ninguna propuesta, así que no se dan votos.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The votes that are told do not carry the proposal, or do not add up.</source>
        <translation>Los votos que se dan no aprueban la propuesta, o no cuadran.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Proposal %1 had %2 for and %3 against it, by %4 tokens that are listed with their holders, as read at block %5.</source>
        <translation>La propuesta %1 tuvo %2 a favor y %3 en contra, de %4 tokens que se listan con sus titulares, según lo leído en el bloque %5.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Order %1 carries the deployment&apos;s key.</source>
        <translation>La orden %1 lleva la clave del despliegue.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Order %1 is not for this deployment.</source>
        <translation>La orden %1 no es para este despliegue.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It was deployed to: %1.</source>
        <translation>Se desplegó en: %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It was deployed to: %1, as %2.</source>
        <translation>Se desplegó en: %1, como %2.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What is named as the manifest&apos;s hash is none.</source>
        <translation>Lo que se indica como hash del manifiesto no lo es.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The provider took the manifest with the SHA-256 %1.</source>
        <translation>El proveedor aceptó el manifiesto con el SHA-256 %1.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>At %1 it was: %2.</source>
        <translation>Estado el %1: %2.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At %1 it was: %2, at %3.</source>
        <translation>Estado el %1: %2, en %3.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>All of it is signed by %1.</source>
        <translation>Todo ello está firmado por %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is not signed by the member it names.</source>
        <translation>No está firmada por el miembro que indica.</translation>
    </message>
    <message>
        <location filename="../models/deploy/RuleStore.cpp" line="-165"/>
        <source>There is no such rule any more.</source>
        <translation>Esa regla ya no existe.</translation>
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
        <location line="+23"/>
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
        <location filename="../models/deploy/EngineCall.cpp" line="+86"/>
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
    <name>deploy::EngineExec</name>
    <message>
        <location filename="../models/deploy/EngineExec.cpp" line="+82"/>
        <source>The container does not run any more; start it, then open a shell again.</source>
        <translation>El contenedor ya no está en marcha; iniciarlo y abrir de nuevo un shell.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+41"/>
        <source>The container engine refused to start a program in the container.</source>
        <translation>El motor de contenedores se negó a iniciar un programa en el contenedor.</translation>
    </message>
    <message>
        <location line="-37"/>
        <source>The container engine gave an answer that cannot be read.</source>
        <translation>El motor de contenedores dio una respuesta que no se puede leer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The container engine did not answer in time.</source>
        <translation>El motor de contenedores no respondió a tiempo.</translation>
    </message>
    <message>
        <location line="+82"/>
        <source>The program does not read what is typed; open a new shell.</source>
        <translation>El programa no lee lo que se escribe; abrir un shell nuevo.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>The container engine does not answer; start Podman or Docker.</source>
        <translation>El motor de contenedores no responde; iniciar Podman o Docker.</translation>
    </message>
    <message>
        <location line="+12"/>
        <location line="+6"/>
        <source>The container engine closed the shell.</source>
        <translation>El motor de contenedores cerró el shell.</translation>
    </message>
</context>
<context>
    <name>deploy::OrderPlacement</name>
    <message>
        <location filename="../models/deploy/order/OrderPlacement.cpp" line="+46"/>
        <source>Nothing new is ordered for now. %1</source>
        <translation>Por ahora no se pide nada nuevo. %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>There is no account that could pay for an order. Make one, or import one, then try again.</source>
        <translation>No hay ninguna cuenta que pueda pagar una orden. Crear una, o importar una, y reintentar.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is no member of this DAO, so the other members would not heed its order. Use the account that holds the membership.</source>
        <translation>%1 no es miembro de esta DAO, así que los demás miembros no tendrían en cuenta su orden. Usar la cuenta que tiene la membresía.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Waiting until it is known who the members are</source>
        <translation>Esperando a saber quiénes son los miembros</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>No order was placed, because the rule does not ask for one now.</source>
        <translation>No se hizo ningún pedido, porque la regla no pide ninguno ahora.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The lease of order %1 has ended. To have it once more, repeat the deployment on purpose.</source>
        <translation>El arriendo de la orden %1 ha terminado. Para tenerlo otra vez, repetir el despliegue a propósito.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Order %1 is on the market; %2 of %3 confirmations</source>
        <translation>La orden %1 está en el mercado; %2 de %3 confirmaciones</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Its orders were taken off the market again and again; see who closes them.</source>
        <translation>Sus órdenes se quitaron del mercado una y otra vez; ver quién las cierra.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Looking at what is in escrow</source>
        <translation>Mirando lo que hay en depósito</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Signing and sending the order</source>
        <translation>Firmando y enviando la orden</translation>
    </message>
</context>
<context>
    <name>deploy::OrderWork</name>
    <message>
        <location filename="../models/deploy/order/OrderWork.cpp" line="+16"/>
        <source>The market took longer than ten minutes; what is done is found again when it is tried again.</source>
        <translation>El mercado tardó más de diez minutos; lo hecho se encuentra de nuevo al reintentar.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Waiting until the market is up to date</source>
        <translation>Esperando a que el mercado esté al día</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>An order was sent already; waiting until it is in a block</source>
        <translation>Ya se envió una orden; esperando a que esté en un bloque</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Closing order %1</source>
        <translation>Cerrando la orden %1</translation>
    </message>
</context>
<context>
    <name>deploy::SpheronOrderReactor</name>
    <message>
        <location filename="../models/deploy/order/SpheronOrderReactor.cpp" line="+34"/>
        <source>This network has no market to order on; choose another network or target.</source>
        <translation>Esta red no tiene ningún mercado donde pedir; elegir otra red u otro destino.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no account that could pay for an order. Make one, or import one, then try again.</source>
        <translation>No hay ninguna cuenta que pueda pagar una orden. Crear una, o importar una, y reintentar.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The market on %1, paid by %2</source>
        <translation>El mercado de %1, pagado por %2</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>The market is not up to date yet; it is asked again.</source>
        <translation>El mercado aún no está al día; se le vuelve a preguntar.</translation>
    </message>
</context>
<context>
    <name>deploy::Trigger</name>
    <message>
        <location filename="../models/deploy/Trigger.cpp" line="+168"/>
        <source>Waiting until the chain calls block %1 final</source>
        <translation>Esperando a que la cadena dé por final el bloque %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2 confirmations</source>
        <translation>%1 de %2 confirmaciones</translation>
    </message>
    <message>
        <location filename="../models/deploy/TriggerDryRun.cpp" line="+18"/>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>An alarm holds everything until it is acknowledged.</source>
        <translation>Una alarma lo retiene todo hasta que se dé por vista.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The rule is paused: it would be written down and held.</source>
        <translation>La regla está en pausa: se anotaría y se retendría.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The event of %1 on chain %2 would be acted on.</source>
        <translation>Se actuaría ante el evento de %1 en la cadena %2.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Policy</source>
        <translation>Norma</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The policy lets it through.</source>
        <translation>La norma lo deja pasar.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The rule has no limits.</source>
        <translation>La regla no tiene límites.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>None is needed; the vote was the approval.</source>
        <translation>No hace falta ninguna; el voto fue la aprobación.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One approval is needed.</source>
        <translation>Hace falta una aprobación.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The signatures of %1 members are needed; %2 are there.</source>
        <translation>Hacen falta las firmas de %1 miembros; hay %2.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 as %2</source>
        <translation>%1 como %2</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 as any free one</source>
        <translation>%1 como cualquiera libre</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>None is opened.</source>
        <translation>No se abre ninguno.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 an hour.</source>
        <translation>%1 por hora.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>This target names no price.</source>
        <translation>Este destino no indica ningún precio.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>It is in the journal.</source>
        <translation>Está en el diario.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+3"/>
        <source>Confirmations</source>
        <translation>Confirmaciones</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It would wait until its block is final.</source>
        <translation>Esperaría hasta que su bloque sea final.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It would wait for %1, its own block counted.</source>
        <translation>Esperaría hasta tener %1, contando su propio bloque.</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+3"/>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>It can be read; it describes “%1”.</source>
        <translation>Se puede leer; describe «%1».</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Turn</source>
        <translation>Turno</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>It is this computer’s turn.</source>
        <translation>Es el turno de este equipo.</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Members take turns; the next takes over after %n block(s).</source>
        <translation>
            <numerusform>Los miembros se turnan; el siguiente toma el relevo después de %n bloque.</numerusform>
            <numerusform>Los miembros se turnan; el siguiente toma el relevo después de %n bloques.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location line="+20"/>
        <location line="+5"/>
        <location filename="../models/deploy/TriggerPeople.cpp" line="+28"/>
        <location filename="../models/deploy/TriggerRuns.cpp" line="+261"/>
        <source>There is no such run.</source>
        <translation>No existe esa ejecución.</translation>
    </message>
    <message>
        <location filename="../models/deploy/TriggerApprovals.cpp" line="+36"/>
        <location line="+42"/>
        <location filename="../models/deploy/TriggerPeople.cpp" line="+8"/>
        <source>This run is not waiting for an approval.</source>
        <translation>Esta ejecución no espera ninguna aprobación.</translation>
    </message>
    <message>
        <location line="-10"/>
        <source>This approval is for a deployment that is not in this journal, or for another document. Ask its sender which proposal it is for.</source>
        <translation>Esta aprobación es para un despliegue que no está en este diario, o para otro documento. Preguntar a quien la envió para qué propuesta es.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This approval is not signed by the member it names, so it does not count. Ask for it again.</source>
        <translation>Esta aprobación no está firmada por el miembro que indica, así que no cuenta. Pedirla de nuevo.</translation>
    </message>
    <message>
        <location filename="../models/deploy/TriggerPeople.cpp" line="+11"/>
        <source>This run is not waiting for another attempt.</source>
        <translation>Esta ejecución no está esperando otro intento.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>To be looked at anew, asked for by a person.</source>
        <translation>Por examinar de nuevo, a petición de una persona.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>This run is closed already.</source>
        <translation>Esta ejecución ya está cerrada.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Closed before anything was deployed.</source>
        <translation>Cerrado antes de desplegar nada.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Taking it down</source>
        <translation>Desmontando</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Closing was asked for.</source>
        <translation>Se pidió cerrarlo.</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>This run does not wait for a choice.</source>
        <translation>Esta ejecución no espera ninguna elección.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>It came while the rule was paused; a person chose to deploy it.</source>
        <translation>Llegó mientras la regla estaba en pausa; una persona eligió desplegarlo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It came while the rule was paused; a person chose to leave it.</source>
        <translation>Llegó mientras la regla estaba en pausa; una persona eligió dejarlo.</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Only a run that has come to rest can be repeated; of a repeated one, repeat the original.</source>
        <translation>Solo se puede repetir una ejecución que haya llegado a su fin; si ya es una repetición, repetir la original.</translation>
    </message>
    <message>
        <location filename="../models/deploy/TriggerDecide.cpp" line="+106"/>
        <source>Held: an earlier deployment lost its block; look at it and acknowledge the alarm</source>
        <translation>Retenido: un despliegue anterior perdió su bloque; examinarlo y dar por vista la alarma</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Held: the trigger is paused</source>
        <translation>Retenido: el disparador está en pausa</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Held: it came while the trigger was paused; choose whether it is deployed</source>
        <translation>Retenido: llegó mientras el disparador estaba en pausa; elegir si se despliega</translation>
    </message>
    <message>
        <location filename="../models/deploy/Trigger.cpp" line="+3"/>
        <location filename="../models/deploy/TriggerDecide.cpp" line="-8"/>
        <location line="+13"/>
        <source>Held: %1</source>
        <translation>Retenido: %1</translation>
    </message>
    <message>
        <location filename="../models/deploy/TriggerDecide.cpp" line="-32"/>
        <source>the rule lets members take turns, and this program does not know whose it is</source>
        <translation>la regla hace que los miembros se turnen, y este programa no sabe de quién es el turno</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Held: waiting for your approval</source>
        <translation>Retenido: a la espera de aprobación</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Held: %1 of %2 members have approved it</source>
        <translation>Retenido: lo han aprobado %1 de %2 miembros</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>Waiting for confirmations.</source>
        <translation>Esperando confirmaciones.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The proposal&apos;s document cannot be deployed: %1</source>
        <translation>El documento de la propuesta no se puede desplegar: %1</translation>
    </message>
    <message>
        <location filename="../models/deploy/TriggerRuns.cpp" line="-191"/>
        <source>Asking the target</source>
        <translation>Preguntando al destino</translation>
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
        <location line="+27"/>
        <source>The document in the journal is not the one that the event carried, so it is not deployed. Restore the profile from a backup.</source>
        <translation>El documento del diario no es el que llevaba el evento, así que no se despliega. Restaurar el perfil desde una copia de seguridad.</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>Running.</source>
        <translation>En marcha.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Running at %1.</source>
        <translation>En marcha en %1.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>%1 It was tried %2 times and is given up.</source>
        <translation>%1 Se intentó %2 veces y se abandona.</translation>
    </message>
    <message>
        <location line="+75"/>
        <source>Closed; the container is gone, its volume is kept.</source>
        <translation>Cerrado; el contenedor ya no existe, su volumen se conserva.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Closed; no order and no lease of it is up.</source>
        <translation>Cerrado; no queda ninguna orden ni ningún arriendo.</translation>
    </message>
    <message>
        <location line="+116"/>
        <source>It has ended on the market; start it again.</source>
        <translation>Ha terminado en el mercado; iniciarlo de nuevo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The container is gone; start it again.</source>
        <translation>El contenedor ha desaparecido; iniciarlo de nuevo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The container has stopped; start it again.</source>
        <translation>El contenedor se ha detenido; iniciarlo de nuevo.</translation>
    </message>
    <message>
        <location filename="../models/deploy/TriggerApprovals.cpp" line="-62"/>
        <source>%1 is no member of this DAO, so its approval does not count.</source>
        <translation>%1 no es miembro de esta DAO, así que su aprobación no cuenta.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The run changed meanwhile; look at it again before you approve it.</source>
        <translation>La ejecución cambió entretanto; examinarla de nuevo antes de aprobarla.</translation>
    </message>
    <message>
        <location filename="../models/deploy/TriggerPeople.cpp" line="-164"/>
        <source>The trigger is not running.</source>
        <translation>El disparador no está en marcha.</translation>
    </message>
</context>
<context>
    <name>deploy::TriggerSet</name>
    <message numerus="yes">
        <location filename="../models/deploy/TriggerSet.cpp" line="+35"/>
        <source>%n rule(s) were written by a newer version of the program and do nothing here; install that version to use them.</source>
        <translation>
            <numerusform>%n regla la escribió una versión más reciente del programa y aquí no hace nada; instalar esa versión para usarla.</numerusform>
            <numerusform>%n reglas las escribió una versión más reciente del programa y aquí no hacen nada; instalar esa versión para usarlas.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+85"/>
        <source>This network names no finalized block; let the rule count confirmations.</source>
        <translation>Esta red no indica ningún bloque finalizado; hacer que la regla cuente confirmaciones.</translation>
    </message>
    <message>
        <location line="-42"/>
        <location line="+140"/>
        <location line="+14"/>
        <location line="+21"/>
        <source>The trigger is not running.</source>
        <translation>El disparador no está en marcha.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The target stays as it is while something that this rule deployed is up, or while the rule is off. Switch it on and close that first.</source>
        <translation>El destino se queda como está mientras siga en marcha algo que esta regla desplegó, o mientras la regla esté desactivada. Primero hay que activarla y cerrar eso.</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>Something that this rule deployed is still up. Close it first, or switch the rule off.</source>
        <translation>Algo que desplegó esta regla sigue en marcha. Cerrarlo primero, o desactivar la regla.</translation>
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
        <location line="+104"/>
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
    <name>deploy::TurnGuard</name>
    <message>
        <location filename="../models/deploy/TurnGuard.cpp" line="+44"/>
        <source>the members take turns, and who they are is not known yet</source>
        <translation>los miembros se turnan, y aún no se sabe quiénes son</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1’s computer has the first turn; this one takes over at block %2</source>
        <translation>%1 tiene el primer turno; este equipo toma el relevo en el bloque %2</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%1’s computer has the first turn; this one takes over in %n block(s)</source>
        <translation>
            <numerusform>%1 tiene el primer turno; este equipo toma el relevo dentro de %n bloque</numerusform>
            <numerusform>%1 tiene el primer turno; este equipo toma el relevo dentro de %n bloques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%1’s computer has the turn now; this one takes over in %n block(s)</source>
        <translation>
            <numerusform>%1 tiene ahora el turno; este equipo toma el relevo dentro de %n bloque</numerusform>
            <numerusform>%1 tiene ahora el turno; este equipo toma el relevo dentro de %n bloques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deploy::TxOrderSender</name>
    <message>
        <location filename="../models/deploy/order/TxOrderSender.cpp" line="+34"/>
        <location line="+21"/>
        <source>There is no account that could pay for an order. Make one, or import one, then try again.</source>
        <translation>No hay ninguna cuenta que pueda pagar una orden. Crear una, o importar una, y reintentar.</translation>
    </message>
    <message>
        <location line="-12"/>
        <source>Another transaction of this account is on its way; the order waits until it is in a block.</source>
        <translation>Otra transacción de esta cuenta está en camino; la orden espera hasta que esté en un bloque.</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>The transaction was not sent; it is tried again.</source>
        <translation>No se envió la transacción; se reintenta.</translation>
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
    <message>
        <location filename="../models/descriptor/Icl.cpp" line="+34"/>
        <source>There is no service “%1” to deploy.</source>
        <translation>No hay ningún servicio «%1» que desplegar.</translation>
    </message>
    <message>
        <location line="+27"/>
        <location line="+11"/>
        <location line="+15"/>
        <location filename="../models/descriptor/IclPlacement.cpp" line="+91"/>
        <location filename="../models/descriptor/IclResources.cpp" line="+25"/>
        <location line="+91"/>
        <location line="+25"/>
        <source>“%1” is missing here.</source>
        <translation>Aquí falta «%1».</translation>
    </message>
    <message>
        <location line="-24"/>
        <source>Version %1 is not understood; 1.0 is.</source>
        <translation>La versión %1 no se entiende; 1.0 sí.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Only the first placement, “%1”, is used.</source>
        <translation>Solo se usa la primera ubicación, «%1».</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>“deployment” does not say how “%1” runs in “%2”.</source>
        <translation>«deployment» no dice cómo se ejecuta «%1» en «%2».</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>There is no profile “%1” below compute.</source>
        <translation>No hay ningún perfil «%1» bajo compute.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>“%1” has no storage called “%2” to mount.</source>
        <translation>«%1» no tiene ningún almacenamiento llamado «%2» que montar.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>A name or an attribute holds characters that an order cannot carry: leave out braces, and spaces at the ends.</source>
        <translation>Un nombre o un atributo contiene caracteres que una orden no puede llevar: omitir las llaves y los espacios de los extremos.</translation>
    </message>
    <message>
        <location filename="../models/descriptor/IclCursor.cpp" line="+29"/>
        <source>“%1” must hold names with values.</source>
        <translation>«%1» debe contener nombres con valores.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>“%1” must be a list.</source>
        <translation>«%1» debe ser una lista.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>“%1” must be plain text.</source>
        <translation>«%1» debe ser texto simple.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>“%1” has an empty entry.</source>
        <translation>«%1» tiene una entrada vacía.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>“%1” must be a whole number from %2 to %3.</source>
        <translation>«%1» debe ser un número entero de %2 a %3.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>“%1” must be true or false.</source>
        <translation>«%1» debe ser true o false.</translation>
    </message>
    <message>
        <location filename="../models/descriptor/IclPlacement.cpp" line="-65"/>
        <source>“%1” is no region that providers may name: there may be no bids.</source>
        <translation>«%1» no es una región que los proveedores puedan indicar: quizá no haya pujas.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>“%1” is no tier: use secured, secured-1 to secured-3, community or community-1 to community-4.</source>
        <translation>«%1» no es un nivel: usar secured, secured-1 a secured-3, community o community-1 a community-4.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Name at least one tier, or leave out “tier”.</source>
        <translation>Indicar al menos un nivel u omitir «tier».</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>“%1” is not known here and is left out of the order.</source>
        <translation>«%1» no se conoce aquí y queda fuera de la orden.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Which token is paid? “token” is missing here.</source>
        <translation>¿Con qué token se paga? Aquí falta «token».</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One order pays with one token: here is %1 after %2.</source>
        <translation>Una orden paga con un solo token: aquí está %1 después de %2.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The order has no price: “pricing” is missing.</source>
        <translation>La orden no tiene precio: falta «pricing».</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>“mode” must be provider or fizz.</source>
        <translation>«mode» debe ser provider o fizz.</translation>
    </message>
    <message>
        <location filename="../models/descriptor/IclResources.cpp" line="-71"/>
        <source>Storage in memory (class ram) cannot be persistent.</source>
        <translation>El almacenamiento en memoria (clase ram) no puede ser persistente.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The name of storage in memory may hold no underscore.</source>
        <translation>El nombre del almacenamiento en memoria no puede contener guiones bajos.</translation>
    </message>
    <message>
        <location line="+6"/>
        <location filename="../models/descriptor/OrderFromInstance.cpp" line="+110"/>
        <source>Persistent storage is not possible in fizz mode.</source>
        <translation>El almacenamiento persistente no es posible en modo fizz.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Persistent storage must have the name “default”.</source>
        <translation>El almacenamiento persistente debe llamarse «default».</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Persistent storage must be of class beta3.</source>
        <translation>El almacenamiento persistente debe ser de clase beta3.</translation>
    </message>
    <message>
        <location line="+27"/>
        <location line="+39"/>
        <location filename="../models/descriptor/IclServices.cpp" line="+166"/>
        <source>That is more than %1 entries.</source>
        <translation>Son más de %1 entradas.</translation>
    </message>
    <message>
        <location line="-36"/>
        <source>Two storages have the name “%1”.</source>
        <translation>Dos almacenamientos se llaman «%1».</translation>
    </message>
    <message>
        <location line="+12"/>
        <location line="+21"/>
        <source>Name the model of the graphics processor.</source>
        <translation>Indicar el modelo del procesador gráfico.</translation>
    </message>
    <message>
        <location line="-19"/>
        <source>“%1” is no graphics processor seen so far: there may be no bids.</source>
        <translation>«%1» no es un procesador gráfico visto hasta ahora: quizá no haya pujas.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“interface” must be pcie or sxm.</source>
        <translation>«interface» debe ser pcie o sxm.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>“req_vram” is only possible in fizz mode.</source>
        <translation>«req_vram» solo es posible en modo fizz.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“req_vram” must compare with 0 to 100, such as &quot;&gt;=80&quot;.</source>
        <translation>«req_vram» debe comparar con un valor de 0 a 100, como &quot;&gt;=80&quot;.</translation>
    </message>
    <message>
        <location filename="../models/descriptor/IclServices.cpp" line="-145"/>
        <source>“%1” has no image.</source>
        <translation>«%1» no tiene imagen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“pull_policy” must be Always, IfNotPresent or Never.</source>
        <translation>«pull_policy» debe ser Always, IfNotPresent o Never.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>“%1” must be a range of ports such as 8000-8010.</source>
        <translation>«%1» debe ser un rango de puertos, como 8000-8010.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>A range of ports is only possible in fizz mode.</source>
        <translation>Un rango de puertos solo es posible en modo fizz.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+13"/>
        <source>A port is missing here.</source>
        <translation>Aquí falta un puerto.</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>“proto” must be tcp or udp.</source>
        <translation>«proto» debe ser tcp o udp.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Ports 80 and 443 are not possible in fizz mode: choose another with “as”.</source>
        <translation>Los puertos 80 y 443 no son posibles en modo fizz: elegir otro con «as».</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Who may use this port? Write global: true, or name a service.</source>
        <translation>¿Quién puede usar este puerto? Escribir global: true o indicar un servicio.</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>“mount” must be a path that starts with a slash.</source>
        <translation>«mount» debe ser una ruta que empiece por una barra.</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>There is no service “%1” that could use this port.</source>
        <translation>No hay ningún servicio «%1» que pueda usar este puerto.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>There is no service to run.</source>
        <translation>No hay ningún servicio que ejecutar.</translation>
    </message>
    <message>
        <location filename="../models/descriptor/IclUnits.cpp" line="+72"/>
        <source>“%1” is no size: write a number with a unit, such as 512Mi or 16Gi.</source>
        <translation>«%1» no es un tamaño: escribir un número con unidad, como 512Mi o 16Gi.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>“%1” is no number of cores: write 0.5, 1, 8 and so on.</source>
        <translation>«%1» no es un número de núcleos: escribir 0.5, 1, 8, etc.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>A duration in seconds is not possible: the shortest unit is min.</source>
        <translation>No es posible una duración en segundos: la unidad más corta es min.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>“%1” is no duration: write a number with min, h, d, mon or y, such as 2h.</source>
        <translation>«%1» no es una duración: escribir un número con min, h, d, mon o y, como 2h.</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>“%1” is no amount: write tokens an hour, such as 0.25.</source>
        <translation>«%1» no es un importe: escribir tokens por hora, como 0.25.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>The price must be more than nothing.</source>
        <translation>El precio debe ser mayor que cero.</translation>
    </message>
    <message>
        <location filename="../models/descriptor/IclYaml.cpp" line="+40"/>
        <source>There may be only one document in the text.</source>
        <translation>Solo puede haber un documento en el texto.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>This reference leads to itself.</source>
        <translation>Esta referencia lleva a sí misma.</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>The text holds far more values than a deployment needs.</source>
        <translation>El texto contiene muchos más valores de los que necesita un despliegue.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Tags such as %1 are not understood.</source>
        <translation>Etiquetas como %1 no se entienden.</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>“%1” stands here twice; the first is on line %2.</source>
        <translation>«%1» aparece dos veces aquí; la primera está en la línea %2.</translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+40"/>
        <source>A name must be plain text.</source>
        <translation>Un nombre debe ser texto simple.</translation>
    </message>
    <message>
        <location line="-38"/>
        <source>The values are nested too deeply.</source>
        <translation>Los valores tienen demasiados niveles anidados.</translation>
    </message>
    <message>
        <location line="+84"/>
        <source>The text is longer than 1 MiB.</source>
        <translation>El texto supera 1 MiB.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This is no text in UTF-8.</source>
        <translation>Esto no es texto en UTF-8.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Line %1 is indented with a tab; YAML wants spaces.</source>
        <translation>La línea %1 está sangrada con un tabulador; YAML pide espacios.</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>This is no readable YAML: look at the indentation, the colons and the quotes.</source>
        <translation>Esto no es YAML legible: revisar la sangría, los dos puntos y las comillas.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This text cannot be read.</source>
        <translation>No se puede leer este texto.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This is no deployment: it begins with version, services, profiles and deployment.</source>
        <translation>Esto no es un despliegue: empieza con version, services, profiles y deployment.</translation>
    </message>
    <message>
        <location filename="../models/descriptor/OrderFromInstance.cpp" line="-4"/>
        <source>Say how much CPU and memory is needed: the market knows no machine images.</source>
        <translation>Indicar cuánta CPU y memoria hace falta: el mercado no conoce imágenes de máquina.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The document asks for no storage or no replicas.</source>
        <translation>El documento no pide almacenamiento o no pide réplicas.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Ports 80 and 443 are not possible in fizz mode: expose another.</source>
        <translation>Los puertos 80 y 443 no son posibles en modo fizz: exponer otro.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Choose the token to pay with.</source>
        <translation>Elegir el token con el que pagar.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Choose how long it shall run.</source>
        <translation>Elegir cuánto tiempo debe funcionar.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There are seven tiers, and this is none of them.</source>
        <translation>Hay siete niveles, y este no es ninguno de ellos.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>The region or the name of a provider holds characters that an order cannot carry.</source>
        <translation>La región o el nombre de un proveedor contiene caracteres que una orden no puede llevar.</translation>
    </message>
    <message>
        <location filename="../models/descriptor/OrderSpec.cpp" line="+75"/>
        <source>The specification of this order cannot be read.</source>
        <translation>No se puede leer la especificación de esta orden.</translation>
    </message>
    <message>
        <location filename="../models/descriptor/OrderUpdate.cpp" line="+23"/>
        <source>An update cannot move to another region: close this order and make a new one.</source>
        <translation>Una actualización no puede pasar a otra región: cerrar esta orden y crear otra.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>An update cannot change the tier: close this order and make a new one.</source>
        <translation>Una actualización no puede cambiar el nivel: cerrar esta orden y crear otra.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>An update cannot change services or their ports: close this order and make a new one.</source>
        <translation>Una actualización no puede cambiar los servicios ni sus puertos: cerrar esta orden y crear otra.</translation>
    </message>
</context>
<context>
    <name>market</name>
    <message>
        <location filename="../models/market/EscrowIntents.cpp" line="+17"/>
        <source>Enter an amount above zero.</source>
        <translation>Introducir un importe mayor que cero.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Read what you sign. It cannot be taken back.</source>
        <translation>Leer lo que se firma. No se puede deshacer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Read what you sign. It goes to %1 and cannot be taken back.</source>
        <translation>Leer lo que se firma. Va a %1 y no se puede deshacer.</translation>
    </message>
    <message>
        <location line="+3"/>
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
        <location line="+8"/>
        <source>Take back the escrow&apos;s allowance</source>
        <translation>Retirar el permiso del depósito</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Allow the escrow to take any amount</source>
        <translation>Permitir que el depósito tome cualquier importe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Allow the escrow to take %1</source>
        <translation>Permitir que el depósito tome %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The escrow may take nothing from your wallet any more.</source>
        <translation>El depósito ya no podrá tomar nada de la cartera.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The escrow may take this much from your wallet when you deposit. Nothing moves yet.</source>
        <translation>El depósito podrá tomar esta cantidad de la cartera al ingresar. Aún no se mueve nada.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Spender</source>
        <translation>Autorizado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This allowance has no limit: a fault in the contract could empty your wallet of this token. Allow only what you deposit.</source>
        <translation>Este permiso no tiene límite: un fallo del contrato podría vaciar la cartera de este token. Permitir solo lo que se va a ingresar.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It replaces what you allowed before. The deposit itself is a second transaction.</source>
        <translation>Sustituye lo permitido antes. El ingreso en sí es una segunda transacción.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The smallest deposit is %1. Enter at least that much.</source>
        <translation>El ingreso mínimo es %1. Introducir al menos esa cantidad.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your wallet holds %1: %2 are missing. Enter a smaller amount, or get more first.</source>
        <translation>La cartera tiene %1: faltan %2. Introducir un importe menor o conseguir antes más.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The escrow may take %1 from your wallet so far. Allow it to take %2 first.</source>
        <translation>Hasta ahora el depósito puede tomar %1 de la cartera. Permitirle antes tomar %2.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Deposit %1</source>
        <translation>Ingresar %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Moves it from your wallet into escrow, where you can order with it.</source>
        <translation>Lo mueve de la cartera al depósito, desde donde se puede usar en órdenes.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+19"/>
        <location filename="../models/market/OrderIntents.cpp" line="+46"/>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <location line="-18"/>
        <location line="+19"/>
        <source>Free in escrow</source>
        <translation>Libre en depósito</translation>
    </message>
    <message>
        <location line="-19"/>
        <location line="+1"/>
        <location line="+18"/>
        <location line="+18"/>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <location line="-36"/>
        <source>In your wallet</source>
        <translation>En la cartera</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What no lease has locked you can withdraw at any time.</source>
        <translation>Lo que ningún arriendo ha bloqueado se puede retirar en cualquier momento.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Only %1 are free in escrow.</source>
        <translation>Solo hay %1 libres en depósito.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leases hold another %1: close one to free its rest, or enter a smaller amount.</source>
        <translation>Los arriendos retienen otros %1: cerrar uno para liberar su resto o introducir un importe menor.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Enter at most that much.</source>
        <translation>Introducir como máximo esa cantidad.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Withdraw %1</source>
        <translation>Retirar %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Moves it from escrow back into your wallet.</source>
        <translation>Lo mueve del depósito de vuelta a la cartera.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Running leases are not touched: %1 stay locked for them.</source>
        <translation>Los arriendos en marcha no se tocan: %1 siguen bloqueados para ellos.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>This provider has %1 to take out. Enter at most that much.</source>
        <translation>Este proveedor tiene %1 por cobrar. Introducir como máximo esa cantidad.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take out earnings of %1</source>
        <translation>Cobrar ganancias de %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Pays it to the provider&apos;s reward wallet.</source>
        <translation>Lo paga a la cartera de recompensas del proveedor.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../models/market/OrderIntents.cpp" line="+139"/>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Left to take out</source>
        <translation>Queda por cobrar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What running leases owe is added only when they are closed or changed.</source>
        <translation>Lo que deben los arriendos en marcha solo se suma al cerrarlos o modificarlos.</translation>
    </message>
    <message>
        <location filename="../models/market/EventFeedHistory.cpp" line="+106"/>
        <source>The connections of this network tell different histories. Choose other endpoints in Settings.</source>
        <translation>Las conexiones de esta red cuentan historias distintas. Elegir otros puntos de acceso en Ajustes.</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>The chain was rewritten: the market is read again from block %1 on.</source>
        <translation>La cadena se reescribió: el mercado se vuelve a leer desde el bloque %1.</translation>
    </message>
    <message>
        <location filename="../models/market/EventRows.cpp" line="+206"/>
        <source>This block number is too large to be true.</source>
        <translation>Este número de bloque es demasiado grande para ser cierto.</translation>
    </message>
    <message>
        <location line="-150"/>
        <location filename="../models/market/PackedLogs.cpp" line="+160"/>
        <source>A stored piece of the market&apos;s history cannot be read.</source>
        <translation>No se puede leer una parte guardada del historial del mercado.</translation>
    </message>
    <message>
        <location filename="../models/market/ExplorerAnswer.cpp" line="+22"/>
        <source>The explorer answered something that makes no sense. Check its address in Settings.</source>
        <translation>El explorador respondió algo que no tiene sentido. Comprobar su dirección en Ajustes.</translation>
    </message>
    <message>
        <location filename="../models/market/Forecast.cpp" line="+18"/>
        <location filename="../models/market/SpendBreakdown.cpp" line="+26"/>
        <source>These amounts are too large to be reckoned with.</source>
        <translation>Estos importes son demasiado grandes para calcular con ellos.</translation>
    </message>
    <message>
        <location filename="../models/market/HistoryReader.cpp" line="+25"/>
        <source>The chain changed while its history was read; it is tried again.</source>
        <translation>La cadena cambió mientras se leía su historial; se reintenta.</translation>
    </message>
    <message>
        <location line="+244"/>
        <source>The explorer&apos;s history does not agree with the node&apos;s, so it is not used. Check the explorer&apos;s address in Settings.</source>
        <translation>El historial del explorador no coincide con el del nodo, así que no se usa. Comprobar la dirección del explorador en Ajustes.</translation>
    </message>
    <message>
        <location filename="../models/market/MarketState.cpp" line="+56"/>
        <source>What was kept of the market is damaged. It is reckoned anew from the chain&apos;s events.</source>
        <translation>Lo guardado del mercado está dañado. Se recalcula a partir de los eventos de la cadena.</translation>
    </message>
    <message>
        <location filename="../models/market/OrderChecks.cpp" line="+39"/>
        <source>The market accepts no tokens yet, as far as this program knows. Wait until it has caught up with the chain.</source>
        <translation>Por lo que sabe este programa, el mercado aún no acepta ningún token. Esperar a que se ponga al día con la cadena.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The order names no token to pay with. Choose one of these: %1.</source>
        <translation>La orden no indica con qué token se paga. Elegir uno de estos: %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The market does not accept the token %1. Choose one of these: %2.</source>
        <translation>El mercado no acepta el token %1. Elegir uno de estos: %2.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 tokens call themselves %2. Write the address of the one you mean.</source>
        <translation>%1 tokens se llaman %2. Escribir la dirección del que se quiere.</translation>
    </message>
    <message>
        <location line="+14"/>
        <location line="+98"/>
        <source>The price is larger than can be counted. Enter a smaller one.</source>
        <translation>El precio es mayor de lo que se puede contar. Introducir uno menor.</translation>
    </message>
    <message>
        <location line="-89"/>
        <source>The duration is too short: order at least %1.</source>
        <translation>La duración es demasiado corta: pedir al menos %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The duration is too long: order at most %1.</source>
        <translation>La duración es demasiado larga: pedir como máximo %1.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>This may lock up to %1, but only %2 are free in escrow: deposit %3 more.</source>
        <translation>Esto puede bloquear hasta %1, pero solo hay %2 libres en depósito: ingresar %3 más.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your wallet holds only %1.</source>
        <translation>La cartera solo tiene %1.</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+6"/>
        <source>The order says nothing about what should run. Add at least one service.</source>
        <translation>La orden no dice qué debe ejecutarse. Añadir al menos un servicio.</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>The specification is larger than 64 KiB. Order fewer services at once.</source>
        <translation>La especificación supera 64 KiB. Pedir menos servicios a la vez.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The specification cannot be read, so no provider could bid on it. Make it from a draft or an ICL file.</source>
        <translation>No se puede leer la especificación, así que ningún proveedor podría pujar. Crearla a partir de un borrador o de un archivo ICL.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The version of the order is not a number the market knows. Write version &quot;1.0&quot;.</source>
        <translation>La versión de la orden no es un número que el mercado conozca. Escribir la versión &quot;1.0&quot;.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>There is no tier %1. Choose from Secured 1–3 and Community 1–4.</source>
        <translation>No existe el nivel %1. Elegir entre Seguro 1–3 y Comunidad 1–4.</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>The price must be above zero. Enter what you are ready to pay for an hour.</source>
        <translation>El precio debe ser mayor que cero. Introducir lo que se está dispuesto a pagar por hora.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The market does not accept the token at %1. Choose one from its list.</source>
        <translation>El mercado no acepta el token de %1. Elegir uno de su lista.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The order pays with another token than %1. Choose the token again.</source>
        <translation>La orden paga con otro token que %1. Elegir el token de nuevo.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The order admits no provider. Choose at least one tier.</source>
        <translation>La orden no admite a ningún proveedor. Elegir al menos un nivel.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The order names a tier that does not exist. Choose from Secured 1–3 and Community 1–4.</source>
        <translation>La orden indica un nivel que no existe. Elegir entre Seguro 1–3 y Comunidad 1–4.</translation>
    </message>
    <message>
        <location filename="../models/market/OrderIntents.cpp" line="-143"/>
        <source>Price, at most</source>
        <translation>Precio, como máximo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Price per block</source>
        <translation>Precio por bloque</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+40"/>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <location line="-39"/>
        <source>Total, at most</source>
        <translation>Total, como máximo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Runs on</source>
        <translation>Funciona en</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Fizz nodes</source>
        <translation>Nodos Fizz</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tiers</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 bytes of call data</source>
        <translation>%1 bytes de datos de llamada</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>An update cannot change the token. Close this order and place a new one to pay with another token.</source>
        <translation>Una actualización no puede cambiar el token. Cerrar esta orden y emitir otra para pagar con otro token.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>An update cannot move an order between providers and Fizz nodes. Close it and place a new one.</source>
        <translation>Una actualización no puede pasar una orden de proveedores a nodos Fizz ni al revés. Cerrarla y emitir otra.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>An update cannot change the region. Close this order and place a new one for another region.</source>
        <translation>Una actualización no puede cambiar la región. Cerrar esta orden y emitir otra para otra región.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>An update cannot change the ports. Close this order and place a new one with the other ports.</source>
        <translation>Una actualización no puede cambiar los puertos. Cerrar esta orden y emitir otra con los otros puertos.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 → at most %2</source>
        <translation>%1 → como máximo %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 → %2, counted from the update</source>
        <translation>%1 → %2, a contar desde la actualización</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No provider has this order yet: the new terms replace the old ones at once.</source>
        <translation>Ningún proveedor tiene aún esta orden: las nuevas condiciones sustituyen a las antiguas de inmediato.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The provider has to accept first; until then everything stays as it is.</source>
        <translation>Antes tiene que aceptar el proveedor; hasta entonces todo sigue igual.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Once it has accepted, the manifest must be sent again, also when nothing in it changed.</source>
        <translation>Cuando haya aceptado, hay que enviar de nuevo el manifiesto, aunque no haya cambiado nada en él.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The provider may then ask any price up to the new limit.</source>
        <translation>El proveedor podrá pedir entonces cualquier precio hasta el nuevo límite.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The provider may then ask any price up to the limit, which is no more than you pay now.</source>
        <translation>El proveedor podrá pedir entonces cualquier precio hasta el límite, que no supera lo que se paga ahora.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What has run so far is paid then, the rest of the old reservation comes back, and the new duration begins.</source>
        <translation>Entonces se paga lo consumido hasta ahora, vuelve el resto de la reserva anterior y empieza la nueva duración.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Another update is waiting: this one takes its place.</source>
        <translation>Hay otra actualización en espera: esta ocupa su lugar.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Place an order for %1</source>
        <translation>Emitir una orden por %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Puts the order on the market for providers to bid on. Nothing is paid or locked yet.</source>
        <translation>Pone la orden en el mercado para que los proveedores pujen. Aún no se paga ni se bloquea nada.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Providers have %1 blocks (about %2) to bid; then one of the bids is matched.</source>
        <translation>Los proveedores tienen %1 bloques (unos %2) para pujar; después se adjudica a una de las pujas.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The money is locked only when the order is matched, for the price that was bid: %1 at most. It is paid block by block.</source>
        <translation>El dinero solo se bloquea al adjudicarse la orden, por el precio pujado: %1 como máximo. Se paga bloque a bloque.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>If nobody bids, nothing is locked. Take the order back then, or change it.</source>
        <translation>Si nadie puja, no se bloquea nada. En ese caso, retirar la orden o cambiarla.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Order %1 is closed and cannot be changed. Place a new order.</source>
        <translation>La orden %1 está cerrada y no se puede cambiar. Emitir otra orden.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Update order %1</source>
        <translation>Actualizar la orden %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Asks the provider to go on for %1 from the update.</source>
        <translation>Pide al proveedor que continúe %1 desde la actualización.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Asks for other terms for order %1.</source>
        <translation>Pide otras condiciones para la orden %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Comes back then</source>
        <translation>Vuelve entonces</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>about %1 of the old reservation, at block %2</source>
        <translation>unos %1 de la reserva anterior, en el bloque %2</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Lease %1 has ended already; nothing is left to close.</source>
        <translation>El arriendo %1 ya ha terminado; no queda nada que cerrar.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Only the tenant and the provider may close lease %1 while it is paid for. Switch to one of these accounts.</source>
        <translation>Solo el arrendatario y el proveedor pueden cerrar el arriendo %1 mientras está pagado. Cambiar a una de esas cuentas.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close lease %1</source>
        <translation>Cerrar el arriendo %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ends the lease for good, pays the provider for what has run, and gives back the rest.</source>
        <translation>Termina el arriendo definitivamente, paga al proveedor lo consumido y devuelve el resto.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>How much is paid and comes back is not known here: the order was placed before the history this program holds.</source>
        <translation>Aquí no se sabe cuánto se paga y cuánto vuelve: la orden se emitió antes del historial que tiene este programa.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Paid to the provider</source>
        <translation>Pagado al proveedor</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+1"/>
        <source>about %1, at block %2</source>
        <translation>unos %1, en el bloque %2</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Comes back to you</source>
        <translation>Se recupera</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Goes back to the tenant</source>
        <translation>Vuelve al arrendatario</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The lease has used up its time; the amounts do not change any more.</source>
        <translation>El arriendo ha agotado su tiempo; los importes ya no cambian.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Each further block until it is mined costs %1 more.</source>
        <translation>Cada bloque más hasta que se mine cuesta otros %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The services stop, and what they stored is lost. Save what you need first.</source>
        <translation>Los servicios se detienen y se pierde lo que guardaron. Salvar antes lo que haga falta.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Order %1 is closed already.</source>
        <translation>La orden %1 ya está cerrada.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Order %1 has been matched meanwhile. Close its lease instead.</source>
        <translation>Entretanto la orden %1 se ha adjudicado. Cerrar en su lugar su arriendo.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only the account that placed order %1 may take it back. Switch to that account.</source>
        <translation>Solo la cuenta que emitió la orden %1 puede retirarla. Cambiar a esa cuenta.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take back order %1</source>
        <translation>Retirar la orden %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Takes the order off the market. Nothing was locked for it.</source>
        <translation>Quita la orden del mercado. No se había bloqueado nada por ella.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>If it is matched before this is mined, its lease is closed instead, and what ran until then is paid.</source>
        <translation>Si se adjudica antes de que esto se mine, se cierra su arriendo y se paga lo consumido hasta entonces.</translation>
    </message>
    <message>
        <location filename="../models/market/OrderCells.cpp" line="+43"/>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>any region</source>
        <translation>cualquier región</translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../models/market/OrderWords.cpp" line="+37"/>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 services</source>
        <translation>%1 servicios</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <location filename="../models/market/OrderWords.cpp" line="+0"/>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+12"/>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 block, about %2</source>
        <translation>%1 bloque, unos %2</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 blocks, about %2</source>
        <translation>%1 bloques, unos %2</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>more than can be counted</source>
        <translation>más de lo que se puede contar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 %2 an hour</source>
        <translation>%1 %2 por hora</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 %2 a block</source>
        <translation>%1 %2 por bloque</translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+46"/>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <location line="-43"/>
        <source>Secured %1</source>
        <translation>Seguro %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Community %1</source>
        <translation>Comunidad %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>%1 CPU</source>
        <translation>%1 CPU</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 memory</source>
        <translation>%1 de memoria</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 lasting storage</source>
        <translation>%1 de almacenamiento persistente</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 storage</source>
        <translation>%1 de almacenamiento</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 replicas</source>
        <translation>%1 réplicas</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Specification</source>
        <translation>Especificación</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not in region</source>
        <translation>No en la región</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Provider wanted</source>
        <translation>Proveedor deseado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fizz node wanted</source>
        <translation>Nodo Fizz deseado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Providers left out</source>
        <translation>Proveedores excluidos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fizz nodes left out</source>
        <translation>Nodos Fizz excluidos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>CPU model</source>
        <translation>Modelo de CPU</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bandwidth</source>
        <translation>Ancho de banda</translation>
    </message>
    <message>
        <location filename="../models/market/Pricing.cpp" line="+31"/>
        <source>This amount is too large to be reckoned with.</source>
        <translation>Este importe es demasiado grande para calcular con él.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This network names no time between its blocks.</source>
        <translation>Esta red no indica el tiempo entre sus bloques.</translation>
    </message>
    <message>
        <location filename="../models/market/ProtocolSetup.cpp" line="+23"/>
        <source>The set-up of the protocol&apos;s contracts is not written as it should be.</source>
        <translation>La configuración de los contratos del protocolo no está escrita como debería.</translation>
    </message>
    <message>
        <location filename="../models/market/ProviderSpec.cpp" line="+18"/>
        <source>What this provider says of itself cannot be read.</source>
        <translation>No se puede leer lo que este proveedor dice de sí mismo.</translation>
    </message>
    <message>
        <location filename="../models/market/SpheronAbi.cpp" line="+77"/>
        <source>There is no order with this number on this network.</source>
        <translation>En esta red no hay ninguna orden con este número.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The market&apos;s contract says something about this order that this version does not know. Update the program.</source>
        <translation>El contrato del mercado dice de esta orden algo que esta versión no conoce. Actualizar el programa.</translation>
    </message>
    <message>
        <location line="+92"/>
        <source>The market&apos;s contract gave an answer that makes no sense. Check the contract addresses of this network in Settings.</source>
        <translation>El contrato del mercado dio una respuesta que no tiene sentido. Comprobar en Ajustes las direcciones de contrato de esta red.</translation>
    </message>
    <message>
        <location filename="../models/market/SpheronErrors.cpp" line="+21"/>
        <source>There is no order with this number. Check the number, and that you are on the right network.</source>
        <translation>No hay ninguna orden con este número. Comprobar el número y que la red sea la correcta.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This order is no longer open. Look at its state; to try again, place a new order.</source>
        <translation>Esta orden ya no está abierta. Mirar su estado; para intentarlo de nuevo, emitir otra orden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This order is not open any more: it was matched or closed. Look at its state before you go on.</source>
        <translation>Esta orden ya no está abierta: se adjudicó o se cerró. Mirar su estado antes de continuar.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No provider has this order yet. Wait until it is matched, or close it and order again.</source>
        <translation>Ningún proveedor tiene aún esta orden. Esperar a que se adjudique, o cerrarla y emitir otra.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The order&apos;s state, or its token, does not allow this change. To use another token, close it and place a new order.</source>
        <translation>El estado de la orden, o su token, no permite este cambio. Para usar otro token, cerrarla y emitir otra.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The duration is shorter or longer than the market allows. Choose another duration.</source>
        <translation>La duración es más corta o más larga de lo que permite el mercado. Elegir otra duración.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The amount or price must be above zero. Enter another one.</source>
        <translation>El importe o el precio debe ser mayor que cero. Introducir otro.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only the account that placed the order may do this. Switch to that account.</source>
        <translation>Solo la cuenta que emitió la orden puede hacerlo. Cambiar a esa cuenta.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only the market&apos;s own contract may do this. Use the order&apos;s page instead.</source>
        <translation>Solo el propio contrato del mercado puede hacerlo. Usar en su lugar la página de la orden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This account may not do this. Switch to the account that owns the order, or to the operator&apos;s.</source>
        <translation>Esta cuenta no puede hacerlo. Cambiar a la cuenta propietaria de la orden o a la del operador.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The time for bids is over. Bid on another order, or wait until this one is placed again.</source>
        <translation>El plazo de pujas ha terminado. Pujar por otra orden o esperar a que esta se vuelva a emitir.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The price is above what the tenant is ready to pay. Bid at most the order&apos;s price.</source>
        <translation>El precio supera lo que el arrendatario está dispuesto a pagar. Pujar como máximo el precio de la orden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This provider has bid on the order already. Wait for the match.</source>
        <translation>Este proveedor ya ha pujado por la orden. Esperar la adjudicación.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This provider is not active. Register it, or set its status to active, and try again.</source>
        <translation>Este proveedor no está activo. Registrarlo, o poner su estado en activo, e intentarlo de nuevo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This token is not accepted here. Choose a token from the market&apos;s list, or add it to the provider&apos;s accepted payments.</source>
        <translation>Este token no se acepta aquí. Elegir un token de la lista del mercado o añadirlo a los pagos aceptados del proveedor.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The provider has not accepted the change yet. Accept it first, then carry it out.</source>
        <translation>El proveedor aún no ha aceptado el cambio. Aceptarlo primero y luego aplicarlo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only the market&apos;s operator, or the provider of this order, may do this. Switch to that account.</source>
        <translation>Solo el operador del mercado, o el proveedor de esta orden, puede hacerlo. Cambiar a esa cuenta.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This Fizz node is not active. Start it, or bid with another one.</source>
        <translation>Este nodo Fizz no está activo. Iniciarlo o pujar con otro.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This Fizz node belongs to another provider. Bid with a node of your own.</source>
        <translation>Este nodo Fizz pertenece a otro proveedor. Pujar con un nodo propio.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This lease has ended. Place a new order to go on.</source>
        <translation>Este arriendo ha terminado. Emitir otra orden para continuar.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This lease has ended already; nothing is left to close.</source>
        <translation>Este arriendo ya ha terminado; no queda nada que cerrar.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only the tenant and the provider may close a lease that is still paid for. Switch to one of these accounts, or wait until it runs out.</source>
        <translation>Solo el arrendatario y el proveedor pueden cerrar un arriendo que aún está pagado. Cambiar a una de esas cuentas o esperar a que se agote.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is too little free money in escrow for this order. Deposit more, or lower the price or the duration.</source>
        <translation>Hay muy poco dinero libre en depósito para esta orden. Ingresar más o bajar el precio o la duración.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is less free money in escrow than this needs. Enter a smaller amount, deposit more, or close a lease first.</source>
        <translation>Hay menos dinero libre en depósito del que esto necesita. Introducir un importe menor, ingresar más o cerrar antes un arriendo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The deposit is smaller than the smallest one allowed for this token. Deposit more.</source>
        <translation>El ingreso es menor que el mínimo permitido para este token. Ingresar más.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+1"/>
        <source>The token refused the transfer. Check your balance and what you allowed the escrow to take.</source>
        <translation>El token rechazó la transferencia. Comprobar el saldo y lo que se permitió tomar al depósito.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only the provider, its reward wallet or the protocol itself may move this money. Switch to such an account.</source>
        <translation>Solo el proveedor, su cartera de recompensas o el propio protocolo pueden mover este dinero. Cambiar a una de esas cuentas.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This operator account already works for somebody else. Choose another operator account.</source>
        <translation>Esta cuenta de operador ya trabaja para otro. Elegir otra cuenta de operador.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No operator account was named. Name at least one.</source>
        <translation>No se indicó ninguna cuenta de operador. Indicar al menos una.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This account is not an operator of yours. Withdraw without an operator, or name the right one.</source>
        <translation>Esta cuenta no es un operador propio. Retirar sin operador o indicar el correcto.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no contract at the token&apos;s address on this network. Check the token and the network.</source>
        <translation>En esta red no hay ningún contrato en la dirección del token. Comprobar el token y la red.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The escrow contract itself holds too little. Try a smaller amount, and report it to the operator.</source>
        <translation>El propio contrato de depósito tiene muy poco. Probar con un importe menor y avisar al operador.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A contract that was called on the way refused without saying why. Try again later.</source>
        <translation>Un contrato llamado por el camino lo rechazó sin decir por qué. Intentarlo más tarde.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The contract is in the middle of another call of itself. Send this on its own.</source>
        <translation>El contrato está en medio de otra llamada a sí mismo. Enviar esto por separado.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The signature is not valid. Sign again.</source>
        <translation>La firma no es válida. Firmar de nuevo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The signature has the wrong length. Sign again.</source>
        <translation>La firma tiene una longitud incorrecta. Firmar de nuevo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The signature is in a form that is not accepted. Sign again.</source>
        <translation>La firma tiene una forma que no se acepta. Firmar de nuevo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The signature belongs to another account or another text. Sign again with the account that orders.</source>
        <translation>La firma pertenece a otra cuenta o a otro texto. Firmar de nuevo con la cuenta que emite la orden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This signature was used before, or another one came first. Sign again.</source>
        <translation>Esta firma ya se usó, u otra llegó antes. Firmar de nuevo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The signature is too old. Sign again.</source>
        <translation>La firma es demasiado antigua. Firmar de nuevo.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This account is not registered as a provider. Register it first.</source>
        <translation>Esta cuenta no está registrada como proveedor. Registrarla primero.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This account is registered as a provider already. Change its entry instead.</source>
        <translation>Esta cuenta ya está registrada como proveedor. Cambiar en su lugar su entrada.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A provider can be registered only by its own account. Switch to that account.</source>
        <translation>Un proveedor solo puede registrarse con su propia cuenta. Cambiar a esa cuenta.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It has this status already; nothing needs to be sent.</source>
        <translation>Ya tiene este estado; no hay que enviar nada.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This token is among the accepted payments already; nothing needs to be sent.</source>
        <translation>Este token ya está entre los pagos aceptados; no hay que enviar nada.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This token is not among the accepted payments. Choose one that is.</source>
        <translation>Este token no está entre los pagos aceptados. Elegir uno que lo esté.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+18"/>
        <source>The market does not know this token. Choose one from its list.</source>
        <translation>El mercado no conoce este token. Elegir uno de su lista.</translation>
    </message>
    <message>
        <location line="-17"/>
        <source>Two lists that belong together differ in length. Give each entry both of its values.</source>
        <translation>Dos listas que van juntas difieren en longitud. Dar a cada entrada sus dos valores.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An attribute is named twice. Name each one once.</source>
        <translation>Un atributo aparece dos veces. Indicar cada uno una sola vez.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The list is empty. Enter at least one attribute.</source>
        <translation>La lista está vacía. Introducir al menos un atributo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An attribute has no units. Enter how many there are.</source>
        <translation>Un atributo no tiene unidades. Introducir cuántas hay.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No attributes wait for approval in this category. Submit them first.</source>
        <translation>Ningún atributo espera aprobación en esta categoría. Presentarlos primero.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An address is missing, or the contract does not accept it here: check the token, the provider and its bid.</source>
        <translation>Falta una dirección, o el contrato no la acepta aquí: comprobar el token, el proveedor y su puja.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This account has a Fizz node already. Change its entry instead.</source>
        <translation>Esta cuenta ya tiene un nodo Fizz. Cambiar en su lugar su entrada.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no such Fizz node. Check its number.</source>
        <translation>No existe ese nodo Fizz. Comprobar su número.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This Fizz node is not active. Set it to active first.</source>
        <translation>Este nodo Fizz no está activo. Ponerlo antes en activo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This account is not on the list of those admitted. Ask the operator to admit it.</source>
        <translation>Esta cuenta no está en la lista de admitidas. Pedir al operador que la admita.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The fee for registering was not paid. Send it along.</source>
        <translation>No se pagó la tasa de registro. Enviarla también.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is set like this already; nothing needs to be sent.</source>
        <translation>Ya está así; no hay que enviar nada.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The new owner&apos;s address is missing or zero. Enter the address and try again.</source>
        <translation>La dirección del nuevo propietario falta o es cero. Introducir la dirección e intentarlo de nuevo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The token&apos;s address is missing or zero. Enter the address and try again.</source>
        <translation>La dirección del token falta o es cero. Introducir la dirección e intentarlo de nuevo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The market knows this token already; nothing needs to be sent.</source>
        <translation>El mercado ya conoce este token; no hay que enviar nada.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A role can be given up only by the account that holds it. Switch to that account.</source>
        <translation>Solo la cuenta que tiene un rol puede renunciar a él. Cambiar a esa cuenta.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This account lacks the role that this needs. Ask the operator for it, or switch accounts.</source>
        <translation>A esta cuenta le falta el rol necesario. Pedirlo al operador o cambiar de cuenta.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The contract has been set up already; nothing needs to be sent.</source>
        <translation>El contrato ya se configuró; no hay que enviar nada.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This can be done only while the contract is set up. Nothing needs to be sent.</source>
        <translation>Esto solo puede hacerse mientras se configura el contrato. No hay que enviar nada.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rewards are paused for this provider already; nothing needs to be sent.</source>
        <translation>Las recompensas de este proveedor ya están en pausa; no hay que enviar nada.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rewards are not paused; nothing needs to be sent.</source>
        <translation>Las recompensas no están en pausa; no hay que enviar nada.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The contract is paused by its operator. Try again later.</source>
        <translation>El operador ha pausado el contrato. Intentarlo más tarde.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This works only while the contract is paused. Pause it first.</source>
        <translation>Esto solo funciona con el contrato en pausa. Pausarlo primero.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The provider lost this period&apos;s rewards already; nothing needs to be sent.</source>
        <translation>El proveedor ya perdió las recompensas de este periodo; no hay que enviar nada.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The provider has lost no rewards that could be given back. Check the provider.</source>
        <translation>El proveedor no ha perdido recompensas que se puedan devolver. Comprobar el proveedor.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no reward to take out yet. Try again after the present period.</source>
        <translation>Aún no hay ninguna recompensa que cobrar. Intentarlo después del periodo actual.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This provider may not take out rewards now. Ask the operator why.</source>
        <translation>Este proveedor no puede cobrar recompensas ahora. Preguntar al operador por qué.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The contract knows nothing under this name. Check the name.</source>
        <translation>El contrato no conoce nada con este nombre. Comprobar el nombre.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The first period has not ended yet. Try again later.</source>
        <translation>El primer periodo aún no ha terminado. Intentarlo más tarde.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+6"/>
        <source>Your wallet holds less of this token than that. Enter a smaller amount.</source>
        <translation>La cartera tiene menos de este token. Introducir un importe menor.</translation>
    </message>
    <message>
        <location line="-5"/>
        <location line="+6"/>
        <location line="+1"/>
        <source>The escrow may not take that much from your wallet yet. Allow the amount first, then deposit.</source>
        <translation>El depósito aún no puede tomar tanto de la cartera. Permitir primero el importe y luego ingresarlo.</translation>
    </message>
    <message>
        <location filename="../models/market/gateway/GatewayStatusReader.cpp" line="+215"/>
        <source>The provider&apos;s status cannot be understood. It is asked again by itself; if this stays, tell the provider.</source>
        <translation>No se entiende el estado que da el proveedor. Se le vuelve a preguntar automáticamente; si persiste, avisar al proveedor.</translation>
    </message>
    <message>
        <location filename="../models/market/SpendBreakdown.cpp" line="+6"/>
        <source>Lease %1</source>
        <translation>Arriendo %1</translation>
    </message>
    <message>
        <location filename="../models/market/Timeline.cpp" line="+190"/>
        <source>The lease still runs: there is nothing to split yet.</source>
        <translation>El arriendo sigue en marcha: aún no hay nada que repartir.</translation>
    </message>
</context>
<context>
    <name>market::BatchIntents</name>
    <message>
        <location filename="../models/market/BatchIntents.cpp" line="+71"/>
        <source>Lease %1 is not there any more. Choose the leases again.</source>
        <translation>El arriendo %1 ya no está. Elegir de nuevo los arriendos.</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Lease %1 is not known well enough to top it up; wait until the market is up to date.</source>
        <translation>No se sabe lo suficiente del arriendo %1 para recargarlo; esperar a que el mercado esté al día.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Lease %1 is not known well enough to close it; wait until the market is up to date.</source>
        <translation>No se sabe lo suficiente del arriendo %1 para cerrarlo; esperar a que el mercado esté al día.</translation>
    </message>
    <message>
        <location line="-97"/>
        <source>%1: %2</source>
        <comment>lease, sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lease %1</source>
        <translation>Arriendo %1</translation>
    </message>
</context>
<context>
    <name>market::BatchPlan</name>
    <message>
        <location filename="../models/market/BatchPlan.cpp" line="+23"/>
        <source>These amounts are too large to be reckoned with. Choose fewer leases, or a shorter time.</source>
        <translation>Estos importes son demasiado grandes para calcular con ellos. Elegir menos arriendos, o un tiempo más corto.</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+8"/>
        <source>Lease %1</source>
        <translation>Arriendo %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It is not known here.</source>
        <translation>Aquí no se conoce.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>It has ended already.</source>
        <translation>Ya ha terminado.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not yours.</source>
        <translation>No es suyo.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Its token is not known here.</source>
        <translation>Aquí no se conoce su token.</translation>
    </message>
    <message>
        <location line="+64"/>
        <source>Its order was placed before the history this program holds.</source>
        <translation>Su orden se emitió antes del historial que guarda este programa.</translation>
    </message>
</context>
<context>
    <name>market::GatewayClient</name>
    <message>
        <location filename="../models/market/gateway/GatewayClient.cpp" line="+23"/>
        <source>This manifest cannot be read, so it was not sent. Make it again from the order.</source>
        <translation>No se puede leer este manifiesto, así que no se envió. Crearlo de nuevo a partir de la orden.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This manifest names no services to run, so it was not sent. Make it again from the order.</source>
        <translation>Este manifiesto no indica ningún servicio que ejecutar, así que no se envió. Crearlo de nuevo a partir de la orden.</translation>
    </message>
</context>
<context>
    <name>market::GatewayShell</name>
    <message>
        <location filename="../models/market/gateway/GatewayShell.cpp" line="+29"/>
        <location line="+46"/>
        <source>What answers does not speak as a shell does. Open the shell again; if this stays, tell the provider.</source>
        <translation>Lo que responde no habla como lo hace un shell. Abrir de nuevo el shell; si persiste, avisar al proveedor.</translation>
    </message>
    <message>
        <location line="-44"/>
        <source>The provider ended the shell. Open it again to go on.</source>
        <translation>El proveedor terminó el shell. Abrirlo de nuevo para continuar.</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>The shell has ended.</source>
        <translation>El shell ha terminado.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The shell has ended with code %1.</source>
        <translation>El shell ha terminado con el código %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The shell has ended, and its result cannot be read. Open it again to go on.</source>
        <translation>El shell ha terminado y no se puede leer su resultado. Abrirlo de nuevo para continuar.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The provider cannot open a shell here. Check that the service runs and has /bin/sh, then try again.</source>
        <translation>El proveedor no puede abrir aquí un shell. Comprobar que el servicio está en marcha y tiene /bin/sh, y reintentar.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The provider cannot open a shell here: “%1”. Check that the service runs and has /bin/sh, then try again.</source>
        <translation>El proveedor no puede abrir aquí un shell: «%1». Comprobar que el servicio está en marcha y tiene /bin/sh, y reintentar.</translation>
    </message>
</context>
<context>
    <name>market::GatewaySocket</name>
    <message>
        <location filename="../models/market/gateway/GatewaySocket.cpp" line="+143"/>
        <source>Nothing of this lease runs at the provider yet. It is asked again by itself.</source>
        <translation>Aún no hay nada de este arriendo en marcha en el proveedor. Se le vuelve a preguntar automáticamente.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The provider does not know this lease. It is asked again by itself; if this stays, send the manifest again.</source>
        <translation>El proveedor no conoce este arriendo. Se le vuelve a preguntar automáticamente; si persiste, enviar de nuevo el manifiesto.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The provider ended the connection. It is made again by itself.</source>
        <translation>El proveedor terminó la conexión. Se restablece automáticamente.</translation>
    </message>
</context>
<context>
    <name>market::GatewayStream</name>
    <message>
        <location filename="../models/market/gateway/GatewayStream.cpp" line="+108"/>
        <source>The connection was lost from %1 to %2; lines may be missing.</source>
        <translation>Se perdió la conexión desde %1 hasta %2; pueden faltar líneas.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The connection was lost until %1; lines may be missing.</source>
        <translation>Se perdió la conexión hasta %1; pueden faltar líneas.</translation>
    </message>
</context>
<context>
    <name>market::HealthProbe</name>
    <message>
        <location filename="../models/market/gateway/HealthProbe.cpp" line="+44"/>
        <source>The service at %1 did not answer within 5 seconds. Look at its logs.</source>
        <translation>El servicio en %1 no respondió en 5 segundos. Mirar sus registros.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The service at %1 cannot be reached. Look at its logs, or wait until it is ready.</source>
        <translation>No se puede llegar al servicio en %1. Mirar sus registros, o esperar a que esté listo.</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>The service at %1 answers with an error (HTTP %2). Look at its logs.</source>
        <translation>El servicio en %1 responde con un error (HTTP %2). Mirar sus registros.</translation>
    </message>
</context>
<context>
    <name>market::LeaseCells</name>
    <message>
        <location filename="../models/market/LeaseCells.cpp" line="+54"/>
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
        <source>Runs out soon</source>
        <translation>Se agota pronto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Unhealthy</source>
        <translation>Con problemas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Out of funds</source>
        <translation>Sin fondos</translation>
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
        <location line="+59"/>
        <source>1 lease</source>
        <translation>1 arriendo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 leases</source>
        <translation>%1 arriendos</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No provider</source>
        <translation>Sin proveedor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Any region</source>
        <translation>Cualquier región</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Without a proposal</source>
        <translation>Sin propuesta</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+65"/>
        <source>Proposal %1</source>
        <translation>Propuesta %1</translation>
    </message>
    <message>
        <location line="-53"/>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Lease %1</source>
        <translation>Arriendo %1</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>block %1, %2</source>
        <comment>number, date</comment>
        <translation>bloque %1, %2</translation>
    </message>
</context>
<context>
    <name>market::LeaseTableModel</name>
    <message>
        <location filename="../models/market/LeaseTableRows.cpp" line="+156"/>
        <source>Proposal %1</source>
        <translation>Propuesta %1</translation>
    </message>
    <message>
        <location line="+101"/>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Per hour</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Left</source>
        <translation>Queda</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Runs out in</source>
        <translation>Se agota en</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Since</source>
        <comment>running since</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lease</source>
        <translation>Arriendo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Start block</source>
        <translation>Bloque inicial</translation>
    </message>
    <message>
        <location line="-12"/>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
</context>
<context>
    <name>market::LeaseWarnings</name>
    <message>
        <location filename="../models/market/LeaseWarnings.cpp" line="+106"/>
        <source>block %1</source>
        <translation>bloque %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 (block %2)</source>
        <comment>date, number</comment>
        <translation>%1 (bloque %2)</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Lease %1</source>
        <translation>Arriendo %1</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>%1 ends in %2, on %3; %4 are left of its reservation.</source>
        <translation>%1 termina en %2, el %3; quedan %4 de su reserva.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Another %1 take %2, but only %3 are free in escrow: deposit %4, then top it up.</source>
        <translation>%1 más cuestan %2, pero solo hay %3 libres en depósito: ingresar %4 y después recargarlo.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Top it up before: another %1 take %2.</source>
        <translation>Recargarlo antes: %1 más cuestan %2.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 has used up what was reserved, since %2. Its provider may end it at any time: renew it, or close it.</source>
        <translation>%1 ha agotado lo reservado, desde %2. Su proveedor puede terminarlo en cualquier momento: renovarlo, o cerrarlo.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The provider of %1 accepted an update for at most %2 instead of %3. Send the manifest again: the update begins then.</source>
        <translation>El proveedor de %1 aceptó una actualización por un máximo de %2 en lugar de %3. Enviar de nuevo el manifiesto: entonces empieza la actualización.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An update of %1 asks for at most %2 instead of %3. Nothing changes until its provider accepts.</source>
        <translation>Una actualización de %1 pide un máximo de %2 en lugar de %3. Nada cambia hasta que su proveedor acepte.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 costs %2 since %3; before it was %4.</source>
        <translation>%1 cuesta %2 desde %3; antes eran %4.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>%1, which runs %2, is under maintenance. It may be away for a while; it is still paid for.</source>
        <translation>%1, que ejecuta %2, está en mantenimiento. Puede faltar un tiempo; se sigue pagando.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1, which runs %2, is suspended. Save what you need and order it elsewhere, then close this lease.</source>
        <translation>%1, que ejecuta %2, está suspendido. Guardar lo necesario y pedirlo en otro lugar; después, cerrar este arriendo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, which runs %2, has left the market. Save what you need and order it elsewhere, then close this lease.</source>
        <translation>%1, que ejecuta %2, ha dejado el mercado. Guardar lo necesario y pedirlo en otro lugar; después, cerrar este arriendo.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 does not answer since %2 (for %3). It is still paid for: look at its lines and events.</source>
        <translation>%1 no responde desde %2 (hace %3). Se sigue pagando: mirar sus líneas y eventos.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The provider of %1 has the manifest since %2, but not everything runs after %3. Look at its events, or send the manifest again.</source>
        <translation>El proveedor de %1 tiene el manifiesto desde %2, pero no todo está en marcha después de %3. Mirar sus eventos, o enviar de nuevo el manifiesto.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>one lease</source>
        <translation>un arriendo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 leases</source>
        <translation>%1 arriendos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The treasury lasts %1, until %2: %3 are left for %4 that cost %5 a day. Deposit %6 to have a week.</source>
        <translation>La tesorería dura %1, hasta %2: quedan %3 para %4 con un coste de %5 al día. Ingresar %6 para tener una semana.</translation>
    </message>
</context>
<context>
    <name>market::OrderTableModel</name>
    <message>
        <location filename="../models/market/OrderTableModel.cpp" line="+378"/>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Max per hour</source>
        <translation>Máx. por hora</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bids</source>
        <translation>Pujas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Best bid</source>
        <translation>Mejor puja</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
</context>
<context>
    <name>market::ProviderSession</name>
    <message>
        <location filename="../models/market/gateway/ProviderSession.cpp" line="+77"/>
        <source>The wallet is locked, so the provider is not asked and no lines come in. Unlock the wallet to go on.</source>
        <translation>La cartera está bloqueada, así que no se pregunta al proveedor y no llegan líneas. Desbloquear la cartera para continuar.</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>The manifest was not sent: the wallet was locked, or the lease has ended. Look at the lease, then try again.</source>
        <translation>No se envió el manifiesto: la cartera estaba bloqueada, o el arriendo ha terminado. Mirar el arriendo y reintentar.</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>A manifest is on its way already. Wait until the provider has answered.</source>
        <translation>Ya hay un manifiesto en camino. Esperar hasta que el proveedor haya respondido.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The lease has ended, so nothing can be sent for it. Place a new order.</source>
        <translation>El arriendo ha terminado, así que no se puede enviar nada para él. Emitir una orden nueva.</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>The lease has ended, so there is no shell any more.</source>
        <translation>El arriendo ha terminado, así que ya no hay shell.</translation>
    </message>
    <message>
        <location filename="../models/market/gateway/ProviderSessionWork.cpp" line="+97"/>
        <source>A provider waits 5 minutes for the manifest, and they are over. It is still tried; close the lease if this stays. %1</source>
        <translation>Un proveedor espera el manifiesto 5 minutos, y ya han pasado. Se sigue intentando; cerrar el arriendo si persiste. %1</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>The provider waits for the manifest, which is not known on this computer. Send it from here, or from where the order was placed.</source>
        <translation>El proveedor espera el manifiesto, que no se conoce en este equipo. Enviarlo desde aquí, o desde donde se emitió la orden.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The provider took the manifest more than 10 minutes ago, but “%1” is not ready: “%2”. Look at the events and the logs, or close the lease.</source>
        <translation>El proveedor recibió el manifiesto hace más de 10 minutos, pero «%1» no está listo: «%2». Mirar los eventos y los registros, o cerrar el arriendo.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The provider took the manifest more than 10 minutes ago, but not everything is ready. Look at the events and the logs, or close the lease.</source>
        <translation>El proveedor recibió el manifiesto hace más de 10 minutos, pero no todo está listo. Mirar los eventos y los registros, o cerrar el arriendo.</translation>
    </message>
</context>
<context>
    <name>market::ProviderTableModel</name>
    <message>
        <location filename="../models/market/ProviderTableModel.cpp" line="+236"/>
        <source>Tier %1</source>
        <translation>Nivel %1</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Running leases</source>
        <translation>Arriendos en marcha</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Joined</source>
        <translation>Alta</translation>
    </message>
</context>
<context>
    <name>market::StoredLines</name>
    <message numerus="yes">
        <location filename="../models/market/gateway/StoredLines.cpp" line="+102"/>
        <source>%n line(s) came faster than they can be kept and are left out.</source>
        <translation>
            <numerusform>%n línea llegó más rápido de lo que se puede guardar y se omite.</numerusform>
            <numerusform>%n líneas llegaron más rápido de lo que se pueden guardar y se omiten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>market::StoryTeller</name>
    <message>
        <location filename="../models/market/Timeline.cpp" line="-97"/>
        <source>%1 %2 per hour</source>
        <translation>%1 %2 por hora</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Proposal %1</source>
        <translation>Propuesta %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 was made</source>
        <translation>%1 creada</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The members approved it</source>
        <translation>Los miembros la aprobaron</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: %2 yes, %3 no</source>
        <translation>%1: %2 sí, %3 no</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 was executed</source>
        <translation>%1 ejecutada</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Order placed</source>
        <translation>Orden emitida</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+33"/>
        <location line="+14"/>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <location line="-45"/>
        <source>Bid of %1</source>
        <translation>Puja de %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Matched with %1</source>
        <translation>Emparejada con %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>a provider</source>
        <translation>un proveedor</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Lease with %1 began</source>
        <translation>Empezó el arriendo con %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+1"/>
        <source>New terms in force</source>
        <translation>Nuevas condiciones en vigor</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The provider took the manifest</source>
        <translation>El proveedor recibió el manifiesto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>hash %1</source>
        <translation>hash %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Everything was ready</source>
        <translation>Todo estaba listo</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+13"/>
        <source>New terms asked for</source>
        <translation>Nuevas condiciones pedidas</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>The provider accepted the new terms</source>
        <translation>El proveedor aceptó las nuevas condiciones</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Paid to the provider</source>
        <translation>Pagado al proveedor</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>New terms accepted, not in force yet</source>
        <translation>Nuevas condiciones aceptadas, aún no en vigor</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Paid to the provider, in all</source>
        <translation>Pagado al proveedor, en total</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 returned</source>
        <translation>%1 devueltos</translation>
    </message>
</context>
<context>
    <name>market::WarningGroup</name>
    <message>
        <location filename="../models/market/WarningGroup.cpp" line="+25"/>
        <source>within an hour</source>
        <translation>en menos de una hora</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>within a day</source>
        <translation>en menos de un día</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>soon</source>
        <translation>pronto</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The treasury is empty</source>
        <translation>La tesorería está vacía</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The treasury runs out %1</source>
        <translation>La tesorería se agota %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 runs out %2</source>
        <translation>%1 se agota %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 has run out of funds</source>
        <translation>%1 se ha quedado sin fondos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 does not answer</source>
        <translation>%1 no responde</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is not ready</source>
        <translation>%1 no está preparado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Another price for %1</source>
        <translation>Otro precio para %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Maintenance below %1</source>
        <translation>Mantenimiento que afecta a %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The provider of %1 is gone</source>
        <translation>El proveedor de %1 ya no está</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The treasury runs out in %1 tokens</source>
        <translation>La tesorería se agota en %1 tokens</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 leases run out %2</source>
        <translation>%1 arriendos se agotan %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 leases have run out of funds</source>
        <translation>%1 arriendos se han quedado sin fondos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 leases do not answer</source>
        <translation>%1 arriendos no responden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 leases are not ready</source>
        <translation>%1 arriendos no están preparados</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Another price for %1 leases</source>
        <translation>Otro precio para %1 arriendos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Maintenance below %1 leases</source>
        <translation>Mantenimiento que afecta a %1 arriendos</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The providers of %1 leases are gone</source>
        <translation>Los proveedores de %1 arriendos ya no están</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1. The first: %2</source>
        <translation>%1. El primero: %2</translation>
    </message>
</context>
<context>
    <name>provider</name>
    <message>
        <location filename="../models/provider/gateway/GatewayGate.cpp" line="+25"/>
        <source>This is not an HTTP request.</source>
        <translation>Esto no es una petición HTTP.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This is a WebSocket.</source>
        <translation>Esto es un WebSocket.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Version 13 of the WebSocket protocol is spoken here.</source>
        <translation>Aquí se habla la versión 13 del protocolo WebSocket.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This is no handshake of a WebSocket.</source>
        <translation>Esto no es un saludo inicial de WebSocket.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>There is nothing at this path.</source>
        <translation>No hay nada en esta ruta.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This path takes %1.</source>
        <translation>Esta ruta acepta %1.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>This path is no WebSocket.</source>
        <translation>Esta ruta no es un WebSocket.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Say who asks with one Auth-Spheron header.</source>
        <translation>Indicar quién pregunta con una sola cabecera Auth-Spheron.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>There is no such lease here, or it is closed.</source>
        <translation>Aquí no hay tal arriendo, o está cerrado.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The lease is another account&apos;s.</source>
        <translation>El arriendo es de otra cuenta.</translation>
    </message>
    <message>
        <location filename="../models/provider/gateway/LeaseFile.cpp" line="+29"/>
        <source>The folder of the leases cannot be made; check its permissions.</source>
        <translation>No se puede crear la carpeta de los arriendos; comprobar sus permisos.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The file of lease %1 is broken; the tenant must send its manifest again.</source>
        <translation>El archivo del arriendo %1 está dañado; el arrendatario debe enviar de nuevo su manifiesto.</translation>
    </message>
    <message>
        <location filename="../models/provider/gateway/Manifest.cpp" line="+40"/>
        <source>this is not the name of a container image</source>
        <translation>esto no es el nombre de una imagen de contenedor</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>an image is needed</source>
        <translation>se necesita una imagen</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>KEY=VALUE is expected here</source>
        <translation>aquí se espera CLAVE=VALOR</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>a range of at most %1 ports is expected here</source>
        <translation>aquí se espera un rango de como máximo %1 puertos</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>a port is needed</source>
        <translation>se necesita un puerto</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>this provider forwards TCP only</source>
        <translation>este proveedor solo reenvía TCP</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>TCP or UDP is expected here</source>
        <translation>aquí se espera TCP o UDP</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>this provider leases no addresses</source>
        <translation>este proveedor no arrienda direcciones</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>at most %1 ports can be open</source>
        <translation>se pueden abrir como máximo %1 puertos</translation>
    </message>
    <message>
        <location line="+14"/>
        <location line="+2"/>
        <source>how much of it is needed must be said</source>
        <translation>hay que indicar cuánto se necesita</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>this provider has none</source>
        <translation>este proveedor no tiene</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>the resources name no such storage</source>
        <translation>los recursos no nombran ese almacenamiento</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>this provider mounts one volume a service</source>
        <translation>este proveedor monta un volumen por servicio</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>a name of letters, digits and hyphens is expected here</source>
        <translation>aquí se espera un nombre de letras, cifras y guiones</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>this provider fetches public images only</source>
        <translation>este proveedor solo descarga imágenes públicas</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>another service has this name</source>
        <translation>otro servicio tiene este nombre</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>1 to %1 services are expected</source>
        <translation>se esperan de 1 a %1 servicios</translation>
    </message>
    <message>
        <location filename="../models/provider/gateway/ManifestField.cpp" line="+41"/>
        <source>an object is expected here</source>
        <translation>aquí se espera un objeto</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>a list of at most %1 is expected here</source>
        <translation>aquí se espera una lista de como máximo %1</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>a text of at most %1 characters is expected here</source>
        <translation>aquí se espera un texto de como máximo %1 caracteres</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>a text is expected here</source>
        <translation>aquí se espera un texto</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>true or false is expected here</source>
        <translation>aquí se espera true o false</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>a whole number from %1 to %2 is expected here</source>
        <translation>aquí se espera un número entero de %1 a %2</translation>
    </message>
    <message>
        <location filename="../models/provider/gateway/ClientCertificate.cpp" line="+50"/>
        <source>Show a client certificate.</source>
        <translation>Mostrar un certificado de cliente.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show exactly one client certificate, which is signed with its own key.</source>
        <translation>Mostrar exactamente un certificado de cliente, firmado con su propia clave.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The client certificate is not signed with its own key.</source>
        <translation>El certificado de cliente no está firmado con su propia clave.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The client certificate is made out to another account than the request.</source>
        <translation>El certificado de cliente está a nombre de una cuenta distinta de la de la solicitud.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The certificate is not meant for clients.</source>
        <translation>El certificado no está destinado a clientes.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The client certificate is not valid yet; check the clock.</source>
        <translation>El certificado de cliente aún no es válido; comprobar el reloj.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The client certificate has expired.</source>
        <translation>El certificado de cliente ha caducado.</translation>
    </message>
    <message>
        <location filename="../models/provider/gateway/OrderFit.cpp" line="+18"/>
        <source>%1: the manifest asks for more %2 than the order; send the manifest of the order.</source>
        <translation>%1: el manifiesto pide más %2 que la orden; enviar el manifiesto de la orden.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>storage</source>
        <translation>almacenamiento</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>copies</source>
        <translation>copias</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>%1: the order has no such service; send the manifest of the order.</source>
        <translation>%1: la orden no tiene ese servicio; enviar el manifiesto de la orden.</translation>
    </message>
</context>
<context>
    <name>provider::EventsSocket</name>
    <message>
        <location filename="../models/provider/gateway/EventsSocket.cpp" line="+14"/>
        <source>No manifest was sent for this lease.</source>
        <translation>No se envió ningún manifiesto para este arriendo.</translation>
    </message>
</context>
<context>
    <name>provider::Gateway</name>
    <message>
        <location filename="../models/provider/gateway/Gateway.cpp" line="+76"/>
        <source>The gateway cannot listen on port %1; another program may use it.</source>
        <translation>La pasarela no puede escuchar en el puerto %1; quizá lo use otro programa.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>There is nothing at this path.</source>
        <translation>No hay nada en esta ruta.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>No manifest was sent for this lease.</source>
        <translation>No se envió ningún manifiesto para este arriendo.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The lease has no such service.</source>
        <translation>El arriendo no tiene ese servicio.</translation>
    </message>
</context>
<context>
    <name>provider::GatewayConnection</name>
    <message>
        <location filename="../models/provider/gateway/GatewayConnection.cpp" line="+62"/>
        <source>The head of the request is too large.</source>
        <translation>La cabecera de la petición es demasiado grande.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+8"/>
        <source>This is not an HTTP request.</source>
        <translation>Esto no es una petición HTTP.</translation>
    </message>
    <message>
        <location line="-2"/>
        <location line="+33"/>
        <source>The body of the request is too large.</source>
        <translation>El cuerpo de la petición es demasiado grande.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The body of the request cannot be read.</source>
        <translation>No se puede leer el cuerpo de la petición.</translation>
    </message>
    <message>
        <location line="+63"/>
        <source>The request did not come in time.</source>
        <translation>La petición no llegó a tiempo.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The body of the request did not come in time.</source>
        <translation>El cuerpo de la petición no llegó a tiempo.</translation>
    </message>
</context>
<context>
    <name>provider::LeaseHost</name>
    <message>
        <location filename="../models/provider/gateway/LeaseHost.cpp" line="+46"/>
        <source>There is no such lease here, or it is closed.</source>
        <translation>Aquí no hay tal arriendo, o está cerrado.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The lease is being closed; try again in a moment.</source>
        <translation>El arriendo se está cerrando; intentarlo de nuevo en un momento.</translation>
    </message>
</context>
<context>
    <name>provider::LeaseRun</name>
    <message>
        <location filename="../models/provider/gateway/LeaseRun.cpp" line="+153"/>
        <source>The container was stopped and removed.</source>
        <translation>El contenedor se detuvo y se eliminó.</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>The image %1 is here.</source>
        <translation>La imagen %1 está aquí.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The container was created.</source>
        <translation>El contenedor se creó.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The container runs.</source>
        <translation>El contenedor está en marcha.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The container failed; its log says more.</source>
        <translation>El contenedor falló; su registro dice más.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The container does not run any more.</source>
        <translation>El contenedor ya no está en marcha.</translation>
    </message>
</context>
<context>
    <name>provider::LeaseSocket</name>
    <message>
        <location filename="../models/provider/gateway/LeaseSocket.cpp" line="+38"/>
        <source>The lease is closed.</source>
        <translation>El arriendo está cerrado.</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>No sign of life.</source>
        <translation>No hay señales de vida.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>The client reads too slowly.</source>
        <translation>El cliente lee demasiado despacio.</translation>
    </message>
</context>
<context>
    <name>provider::LogsSocket</name>
    <message>
        <location filename="../models/provider/gateway/LogsSocket.cpp" line="+20"/>
        <source>No manifest was sent for this lease.</source>
        <translation>No se envió ningún manifiesto para este arriendo.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>There is no such service.</source>
        <translation>No existe ese servicio.</translation>
    </message>
</context>
<context>
    <name>provider::ShellSocket</name>
    <message>
        <location filename="../models/provider/gateway/ShellSocket.cpp" line="+15"/>
        <source>No manifest was sent for this lease.</source>
        <translation>No se envió ningún manifiesto para este arriendo.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>There is no such service, or it has no shell.</source>
        <translation>No existe ese servicio, o no tiene consola.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The frames of a shell are binary.</source>
        <translation>Las tramas de una consola son binarias.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>This is no frame of a shell.</source>
        <translation>Esto no es una trama de consola.</translation>
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
        <location line="+109"/>
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
        <location filename="../models/store/ProfileLock.cpp" line="+38"/>
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
    <name>ui</name>
    <message>
        <location filename="../ui/deploy/LeaseSessionWords.cpp" line="+21"/>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No gateway</source>
        <translation>Sin pasarela</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Needs the manifest</source>
        <translation>Falta el manifiesto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deploying</source>
        <translation>Desplegando</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ready</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The wallet is locked. Unlock it: the provider only answers who signs.</source>
        <translation>La cartera está bloqueada. Desbloquearla: el proveedor solo responde a quien firma.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The provider has registered no address to talk to. Ask the provider, or close the lease.</source>
        <translation>El proveedor no ha registrado ninguna dirección con la que hablar. Preguntar al proveedor o cerrar el arriendo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Asking the provider how the lease stands…</source>
        <translation>Preguntando al proveedor cómo está el arriendo…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The provider waits for the manifest, which is not known on this computer. Choose the ICL file that was ordered.</source>
        <translation>El proveedor espera el manifiesto, que no se conoce en este equipo. Elegir el archivo ICL que se pidió.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The provider waits for the manifest. Send it to start what was ordered.</source>
        <translation>El proveedor espera el manifiesto. Enviarlo para iniciar lo que se pidió.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The manifest is on its way to the provider…</source>
        <translation>El manifiesto va de camino al proveedor…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The provider starts what the manifest describes. Not everything is ready yet.</source>
        <translation>El proveedor está iniciando lo que describe el manifiesto. Aún no está todo preparado.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Everything that was ordered is ready.</source>
        <translation>Todo lo que se pidió está preparado.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The provider does not answer. It is asked again by itself; you can ask now.</source>
        <translation>El proveedor no responde. Se le vuelve a preguntar automáticamente; también se le puede preguntar ahora.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The provider refused the request. Look at the manifest and try again.</source>
        <translation>El proveedor rechazó la petición. Revisar el manifiesto e intentarlo de nuevo.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The lease has ended. What was kept can still be read.</source>
        <translation>El arriendo ha terminado. Lo que se guardó aún se puede leer.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Send the manifest</source>
        <translation>Enviar el manifiesto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
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
    <name>ui::ApprovalPanel</name>
    <message>
        <location filename="../ui/deploy/ApprovalPanel.cpp" line="+23"/>
        <source>Sign approval</source>
        <translation>Firmar aprobación</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+28"/>
        <source>Copy mine</source>
        <translation>Copiar la propia</translation>
    </message>
    <message>
        <location line="-27"/>
        <source>Paste another&apos;s…</source>
        <translation>Pegar otra…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Send it to the other members: it holds nothing but your signature under this deployment.</source>
        <translation>Enviarla a los demás miembros: solo contiene la firma propia bajo este despliegue.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Approved by</source>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>member</source>
        <translation>miembro</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The run is gone; close this and look at the journal again.</source>
        <translation>La ejecución ya no está; cerrar esto y volver a mirar el diario.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Approval of another member</source>
        <translation>Aprobación de otro miembro</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Paste the whole text that the other member copied. Its signature is checked, and that it is a member&apos;s.</source>
        <translation>Pegar el texto completo que copió el otro miembro. Se comprueban su firma y que sea de un miembro.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Add approval</source>
        <translation>Añadir aprobación</translation>
    </message>
</context>
<context>
    <name>ui::AskedCard</name>
    <message>
        <location filename="../ui/market/AskedCard.cpp" line="+62"/>
        <source>, persistent</source>
        <translation>, persistente</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>HTTP on port 80</source>
        <translation>HTTP en el puerto 80</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a port of its own</source>
        <translation>un puerto propio</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an IP address of its own</source>
        <translation>una dirección IP propia</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>kind %1</source>
        <translation>tipo %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not in</source>
        <translation>No en</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>CPU model</source>
        <translation>Modelo de CPU</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bandwidth</source>
        <translation>Ancho de banda</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wanted</source>
        <translation>Deseado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Excluded</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>1 core</source>
        <translation>1 núcleo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 cores</source>
        <translation>%1 núcleos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Replicas</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open to all</source>
        <translation>Abierto a todos</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>What is asked</source>
        <translation>Qué se pide</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>No service at all.</source>
        <translation>Ningún servicio.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>As it stands on chain</source>
        <translation>Tal como está en la cadena</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The order says nothing about what it wants.</source>
        <translation>La orden no dice qué quiere.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This is not written as orders are. Here it is as it stands on chain.</source>
        <translation>Esto no está escrito como las órdenes. Aquí se ve tal como está en la cadena.</translation>
    </message>
</context>
<context>
    <name>ui::AuditModel</name>
    <message>
        <location filename="../ui/deploy/AuditModel.cpp" line="+22"/>
        <source>confirming</source>
        <translation>confirmando</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1: %2</source>
        <comment>a run, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
</context>
<context>
    <name>ui::AuditTab</name>
    <message>
        <location filename="../ui/deploy/AuditTab.cpp" line="+38"/>
        <location line="+83"/>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <location line="-81"/>
        <source>Show older ones</source>
        <translation>Mostrar anteriores</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Reading the audit trail…</source>
        <translation>Leyendo el registro de auditoría…</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Run %1</source>
        <translation>Ejecución %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Check again</source>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Verify a file…</source>
        <translation>Verificar un archivo…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>An exported audit trail, or the proof of a deployment</source>
        <translation>Un registro de auditoría exportado, o la prueba de un despliegue</translation>
    </message>
    <message numerus="yes">
        <location line="+42"/>
        <location line="+127"/>
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <location line="-126"/>
        <source>Chain intact</source>
        <translation>Cadena intacta</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Broken at entry %1</source>
        <translation>Rota en la entrada %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 before it are sound</source>
        <translation>Antes hay %1 sin daños</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Nothing was done yet</source>
        <translation>Aún no se hizo nada</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Each change of a rule, each step of a run and each approval is written here, chained by hashes so that a later change is found.</source>
        <translation>Aquí se escribe cada cambio de una regla, cada paso de una ejecución y cada aprobación, encadenados por hashes para que se descubra un cambio posterior.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Export the audit trail</source>
        <translation>Exportar el registro de auditoría</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>The audit trail is exported</source>
        <translation>El registro de auditoría está exportado</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Anybody can check it without this program: the script that comes along needs Python 3 and nothing else.</source>
        <translation>Cualquiera puede comprobarlo sin este programa: el script que lo acompaña necesita Python 3 y nada más.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>hash of the last entry</source>
        <translation>hash de la última entrada</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last hash</source>
        <translation>Último hash</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>command</source>
        <translation>comando</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>To check it</source>
        <translation>Para comprobarlo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Send the last hash to the other members by another way than the file: then nobody can give them a trail that was written anew.</source>
        <translation>Enviar el último hash a los demás miembros por una vía distinta que el archivo: así nadie puede darles un registro escrito de nuevo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+32"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location line="-26"/>
        <source>Verify an exported audit trail, or the proof of a deployment</source>
        <translation>Verificar un registro de auditoría exportado, o la prueba de un despliegue</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The file is whole</source>
        <translation>El archivo está íntegro</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The file was changed</source>
        <translation>El archivo se cambió</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Chain intact, %1; the same trail as the one here.</source>
        <translation>Cadena intacta, %1; el mismo registro que el de aquí.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Chain intact, %1; it is not the trail of this profile as it is now.</source>
        <translation>Cadena intacta, %1; no es el registro de este perfil tal como está ahora.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>hash of the last sound entry</source>
        <translation>hash de la última entrada sin daños</translation>
    </message>
</context>
<context>
    <name>ui::BatchRun</name>
    <message>
        <location filename="../ui/shell/BatchRun.cpp" line="+32"/>
        <source>All done</source>
        <translation>Todo listo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All %1 are on the chain.</source>
        <translation>Los %1 están en la cadena.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 of %2</source>
        <comment>number of all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 of %2 are done. The others were not asked for: choose them again when you want to go on.</source>
        <translation>%1 de %2 están hechos. Los demás no se pidieron: elegirlos de nuevo para continuar.</translation>
    </message>
</context>
<context>
    <name>ui::BatchSheet</name>
    <message>
        <location filename="../ui/deploy/BatchSheet.cpp" line="+31"/>
        <source>Top up %1 leases</source>
        <translation>Recargar %1 arriendos</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Close %1 leases</source>
        <translation>Cerrar %1 arriendos</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Each is asked to go on at its present price. You review and sign one after the other.</source>
        <translation>Se pide que cada uno continúe a su precio actual. Se revisan y se firman uno tras otro.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The services stop and what they stored is lost. You review and sign one after the other.</source>
        <translation>Los servicios se detienen y se pierde lo que guardaron. Se revisan y se firman uno tras otro.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Asking the contracts: %1 of %2</source>
        <translation>Consultando los contratos: %1 de %2</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Unit of the duration</source>
        <translation>Unidad de la duración</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <location line="+9"/>
        <location line="+1"/>
        <source>Duration of each, from its update</source>
        <translation>Duración de cada uno, desde su actualización</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>and %1 more, counted above</source>
        <translation>y %1 más, contados arriba</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>None of these leases can take part. Choose others.</source>
        <translation>Ninguno de estos arriendos puede participar. Elegir otros.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The contract wants to see each new reservation free in escrow when it is asked for, although the rest of the old one comes back later. Deposit first, then open this again.</source>
        <translation>El contrato exige que cada nueva reserva esté libre en depósito al pedirla, aunque el resto de la antigua vuelva después. Ingresar primero y luego abrir esto de nuevo.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Deposit %1…</source>
        <translation>Ingresar %1…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Review %1 updates</source>
        <translation>Revisar %1 actualizaciones</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Review %1 closings</source>
        <translation>Revisar %1 cierres</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Left out: %1</source>
        <translation>Excluidos: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>reserves %1 · about %2 come back</source>
        <translation>reserva %1 · vuelven unos %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>what is paid and comes back is not known here: its order is older than the history</source>
        <translation>aquí no se sabe qué se paga y qué vuelve: su orden es anterior al historial</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>about %1 come back · %2 are paid</source>
        <translation>vuelven unos %1 · se pagan %2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 · lease %2</source>
        <comment>service, number</comment>
        <translation>%1 · arriendo %2</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Reserved anew</source>
        <translation>Reservado de nuevo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Comes back, about</source>
        <translation>Vuelve, aproximadamente</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paid for what has run, about</source>
        <translation>Pagado por lo consumido, aproximadamente</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Free in escrow</source>
        <translation>Libre en depósito</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>To be deposited first</source>
        <translation>Por ingresar antes</translation>
    </message>
</context>
<context>
    <name>ui::BidsCard</name>
    <message>
        <location filename="../ui/market/BidsCard.cpp" line="+20"/>
        <source>Bids</source>
        <translation>Pujas</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>%1. The matchmaker chooses next.</source>
        <translation>%1. Ahora elige el adjudicador.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, and nobody bid. Ask again at a higher price or with fewer wishes.</source>
        <translation>%1, y nadie pujó. Vuelva a pedir a un precio mayor o con menos deseos.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Nobody bid.</source>
        <translation>Nadie pujó.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>There is no bid.</source>
        <translation>No hay ninguna puja.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Lowest so far</source>
        <translation>La más baja hasta ahora</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>block %1</source>
        <translation>bloque %1</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1, %2 per hour%3</source>
        <translation>%1, %2 por hora%3</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>, accepted</source>
        <translation>, aceptada</translation>
    </message>
</context>
<context>
    <name>ui::ChainLeaseDetail</name>
    <message>
        <location filename="../ui/deploy/ChainLeaseDetail.cpp" line="+55"/>
        <source>The chosen lease</source>
        <translation>El arriendo elegido</translation>
    </message>
    <message>
        <location line="+25"/>
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
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shell</source>
        <translation>Consola</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Manifest</source>
        <translation>Manifiesto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <location line="+137"/>
        <source>Lease #%1 · %2 · since block %3</source>
        <comment>number, provider, number</comment>
        <translation>Arriendo #%1 · %2 · desde el bloque %3</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>block %1</source>
        <translation>bloque %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 %2 per hour</source>
        <translation>%1 %2 por hora</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
</context>
<context>
    <name>ui::ChainLeaseOverview</name>
    <message>
        <location filename="../ui/deploy/ChainLeaseOverview.cpp" line="+41"/>
        <location line="+205"/>
        <source>Top up</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <location line="-204"/>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Spend per day</source>
        <translation>Gasto por día</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+160"/>
        <source>Spend, last %1 days</source>
        <translation>Gasto, últimos %1 días</translation>
    </message>
    <message>
        <location line="-128"/>
        <source>Money meter</source>
        <translation>Medidor de dinero</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>How it was settled</source>
        <translation>Cómo se liquidó</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Runs out</source>
        <translation>Se agota</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>provider&apos;s address</source>
        <translation>dirección del proveedor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paid to</source>
        <translation>Se paga a</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>tenant&apos;s address</source>
        <translation>dirección del arrendatario</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tenant</source>
        <translation>Arrendatario</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>On chain</source>
        <translation>En la cadena</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Takes what is not reserved out of the escrow</source>
        <translation>Saca del depósito lo que no está reservado</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>%1 to the provider</source>
        <translation>%1 al proveedor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 to the tenant&apos;s balance</source>
        <translation>%1 al saldo del arrendatario</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>more than can be counted</source>
        <translation>más de lo que se puede contar</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 reserved</source>
        <translation>%1 reservados</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 %2 in all</source>
        <translation>%1 %2 en total</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 paid</source>
        <translation>%1 pagados</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 owed</source>
        <translation>%1 adeudados</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 per day</source>
        <translation>%1 por día</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Spend, its last %1 days</source>
        <translation>Gasto, sus últimos %1 días</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>closed at block %1</source>
        <translation>cerrado en el bloque %1</translation>
    </message>
    <message>
        <location line="-38"/>
        <location line="+43"/>
        <source>block %1</source>
        <translation>bloque %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no date known</source>
        <translation>fecha desconocida</translation>
    </message>
    <message>
        <location line="-41"/>
        <location line="+43"/>
        <source>not known: the order is older than what was read</source>
        <translation>desconocido: la orden es anterior a lo que se leyó</translation>
    </message>
    <message>
        <location line="+3"/>
        <source> per block · </source>
        <comment>after a number</comment>
        <translation> por bloque · </translation>
    </message>
    <message>
        <location line="+2"/>
        <source> %1 per hour</source>
        <comment>after a number</comment>
        <translation> %1 por hora</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Renew</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>What was reserved is used up. The provider may end it any time; anybody may close it.</source>
        <translation>Lo reservado está agotado. El proveedor puede terminarlo en cualquier momento; cualquiera puede cerrarlo.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The provider has accepted new terms and is about to carry them out.</source>
        <translation>El proveedor ha aceptado nuevas condiciones y está a punto de aplicarlas.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New terms are asked for; the provider has not accepted them yet.</source>
        <translation>Se piden nuevas condiciones; el proveedor aún no las ha aceptado.</translation>
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
        <location line="+4"/>
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
        <location line="+2"/>
        <source>Your order is taken back, or your lease closed</source>
        <translation>La orden propia se retira o el arriendo propio se cierra</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>the provider stops the container; what is stored there is gone</source>
        <translation>el proveedor detiene el contenedor; lo guardado allí se pierde</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What is left of the money is free again</source>
        <translation>El dinero que queda vuelve a estar libre</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>what the lease has cost so far is the provider&apos;s</source>
        <translation>lo que el arriendo ha costado hasta ahora es del proveedor</translation>
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
        <location line="+4"/>
        <source>Keep it running</source>
        <translation>Mantener en marcha</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stop and remove</source>
        <translation>Detener y eliminar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Close it</source>
        <translation>Cerrar</translation>
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
    <name>ui::DryRunForm</name>
    <message>
        <location filename="../ui/deploy/DryRunForm.cpp" line="+22"/>
        <source>Dry run</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What would happen now to a proposal with this document. Nothing is written, nothing is deployed.</source>
        <translation>Qué pasaría ahora con una propuesta con este documento. No se escribe nada, no se despliega nada.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>A document that I paste</source>
        <translation>Un documento que se pega aquí</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By the rule</source>
        <translation>Según la regla</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Show what would happen</source>
        <translation>Mostrar qué pasaría</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Paste an instance document here first.</source>
        <translation>Pegar aquí primero un documento de instancia.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No rule is switched on; switch one on first.</source>
        <translation>No hay ninguna regla activada; activar una primero.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dry run by “%1”</source>
        <translation>Simulación según «%1»</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Dry run of a document</source>
        <translation>Simulación de un documento</translation>
    </message>
</context>
<context>
    <name>ui::DryRunSheet</name>
    <message>
        <location filename="../ui/deploy/DryRunSheet.cpp" line="+24"/>
        <source>Passes</source>
        <translation>Pasa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Would wait</source>
        <translation>Esperaría</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Would stop</source>
        <translation>Se detendría</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>To know</source>
        <translation>A saber</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>A dry run: nothing was written, nothing was asked of the target but who it is.</source>
        <translation>Una simulación: no se escribió nada, y al destino solo se le preguntó quién es.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Going through the steps…</source>
        <translation>Recorriendo los pasos…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>It would be deployed.</source>
        <translation>Se desplegaría.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It would not be deployed: it stops at one of the steps.</source>
        <translation>No se desplegaría: se detiene en uno de los pasos.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It would wait, and be deployed once what it waits for has come.</source>
        <translation>Esperaría, y se desplegaría en cuanto llegue lo que espera.</translation>
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
    <name>ui::EscrowSheet</name>
    <message>
        <location filename="../ui/market/EscrowSheet.cpp" line="+36"/>
        <source>Escrow</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Leases are paid from here. What none of them has reserved you can take out.</source>
        <translation>De aquí se pagan los arriendos. Lo que ninguno tiene reservado se puede sacar.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Max</source>
        <translation>Máx.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>All that is there</source>
        <translation>Todo lo que hay</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+152"/>
        <source>Deposit</source>
        <translation>Ingresar</translation>
    </message>
    <message>
        <location line="-151"/>
        <location line="+151"/>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <location line="-150"/>
        <source>Free in escrow</source>
        <translation>Libre en depósito</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reserved for leases</source>
        <translation>Reservado para arriendos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In your wallet</source>
        <translation>En la cartera</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The escrow may take</source>
        <translation>El depósito puede tomar</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location line="+69"/>
        <source>being read…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>any amount</source>
        <translation>cualquier importe</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 reserved</source>
        <translation>%1 reservados</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Step 1: allow the escrow to take %1</source>
        <translation>Paso 1: permitir que el depósito tome %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>signed and sent: waiting for its block</source>
        <translation>firmada y enviada: a la espera de su bloque</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>a transaction that moves nothing</source>
        <translation>una transacción que no mueve nada</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Step 2: deposit %1</source>
        <translation>Paso 2: ingresar %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>a second transaction, once the first is in a block</source>
        <translation>una segunda transacción, cuando la primera esté en un bloque</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Amount in %1</source>
        <translation>Importe en %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This profile has no account yet. Create or import one in the Wallet.</source>
        <translation>Este perfil aún no tiene cuenta. Crear o importar una en Cartera.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The market takes no token yet, as far as this program has read. Wait until it has caught up.</source>
        <translation>Por lo que ha leído este programa, el mercado aún no acepta ningún token. Esperar a que se ponga al día.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>At least %1.</source>
        <translation>Al menos %1.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Open the wallet</source>
        <translation>Abrir la cartera</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>How much? For example 10.</source>
        <translation>¿Cuánto? Por ejemplo 10.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The wallet holds only %1.</source>
        <translation>La cartera solo tiene %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only %1 are free; the rest is reserved for leases.</source>
        <translation>Solo hay %1 libres; el resto está reservado para arriendos.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Enter an amount above zero.</source>
        <translation>Introducir un importe mayor que cero.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Deposit at least %1.</source>
        <translation>Ingresar al menos %1.</translation>
    </message>
</context>
<context>
    <name>ui::EventFeed</name>
    <message>
        <location filename="../ui/overview/EventFeed.cpp" line="+47"/>
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
        <location filename="../ui/settings/Fields.cpp" line="+27"/>
        <source>Write a whole address, such as https://node.example or ws://127.0.0.1:8545.</source>
        <translation>Escribir una dirección completa, como https://node.example o ws://127.0.0.1:8545.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The address must begin with https, wss, http or ws.</source>
        <translation>La dirección debe empezar por https, wss, http o ws.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Write the whole address, beginning with https: your key is sent to it.</source>
        <translation>Escribir la dirección completa, empezando por https: a ella se envía la clave.</translation>
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
        <location line="+18"/>
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
        <location filename="../ui/overview/GettingStarted.cpp" line="+73"/>
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
    <name>ui::HealthStrip</name>
    <message>
        <location filename="../ui/deploy/HealthStrip.cpp" line="+26"/>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 in %2 ms</source>
        <comment>HTTP status, milliseconds</comment>
        <translation>%1 en %2 ms</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>good since %1</source>
        <translation>bien desde %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>failing since %1</source>
        <translation>falla desde %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not looked at yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 of %2 looks failed</source>
        <translation>fallaron %1 de %2 comprobaciones</translation>
    </message>
</context>
<context>
    <name>ui::IclEntry</name>
    <message>
        <location filename="../ui/market/IclEntry.cpp" line="+29"/>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>ICL text</source>
        <translation>Texto ICL</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paste the YAML here, or open a file.</source>
        <translation>Pegar aquí el YAML o abrir un archivo.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Choose an ICL file</source>
        <translation>Elegir un archivo ICL</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>ICL files (*.yaml *.yml)</source>
        <translation>Archivos ICL (*.yaml *.yml)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 is larger than 1 MiB: that is no ICL file.</source>
        <translation>%1 supera 1 MiB: eso no es un archivo ICL.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Paste an ICL text or open a file first.</source>
        <translation>Pegar primero un texto ICL o abrir un archivo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The ICL text has mistakes; they stand below it.</source>
        <translation>El texto ICL tiene errores; se muestran debajo.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Its price, duration, region and tiers fill the form below.</source>
        <translation>Su precio, duración, región y niveles rellenan el formulario de abajo.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>1 mistake:</source>
        <translation>1 error:</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 mistakes:</source>
        <translation>%1 errores:</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
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
    <name>ui::LeaseAccessCard</name>
    <message>
        <location filename="../ui/deploy/LeaseAccessCard.cpp" line="+32"/>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Health, as seen from here</source>
        <translation>Salud, vista desde aquí</translation>
    </message>
    <message>
        <location line="+67"/>
        <source>as the provider told at %1</source>
        <translation>según el proveedor, %1</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>IP address</source>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The provider names no service yet.</source>
        <translation>El proveedor aún no nombra ningún servicio.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 of %2 ready</source>
        <translation>%1 de %2 preparados</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>%1, port %2</source>
        <comment>service, number</comment>
        <translation>%1, puerto %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 (%2)</source>
        <comment>address, protocol</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>ui::LeaseActionBar</name>
    <message>
        <location filename="../ui/deploy/LeaseActionBar.cpp" line="+13"/>
        <source>Top up…</source>
        <translation>Recargar…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close…</source>
        <translation>Cerrar…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tag…</source>
        <translation>Etiquetar…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Selected leases</source>
        <translation>Arriendos seleccionados</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Select only one</source>
        <translation>Seleccionar solo uno</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>%1 selected</source>
        <translation>%1 seleccionados</translation>
    </message>
</context>
<context>
    <name>ui::LeaseDesk</name>
    <message>
        <location filename="../ui/deploy/LeaseDesk.cpp" line="+28"/>
        <source>Spending</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Only leases with one tag</source>
        <translation>Solo arriendos con una etiqueta</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What your leases have cost, by day, service and provider</source>
        <translation>Lo que han costado los arriendos propios, por día, servicio y proveedor</translation>
    </message>
    <message>
        <location line="+81"/>
        <source>Tag: all</source>
        <translation>Etiqueta: todas</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tag: %1</source>
        <translation>Etiqueta: %1</translation>
    </message>
    <message>
        <location line="+13"/>
        <location line="+20"/>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <location line="-9"/>
        <source>All tags</source>
        <translation>Todas las etiquetas</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Tag %1 leases</source>
        <translation>Etiquetar %1 arriendos</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tags are kept on this computer. The search finds them, too.</source>
        <translation>Las etiquetas se guardan en este equipo. La búsqueda también las encuentra.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>ui::LeaseDetail</name>
    <message>
        <location filename="../ui/deploy/LeaseDetail.cpp" line="+32"/>
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
    <name>ui::LeaseEndsCard</name>
    <message>
        <location filename="../ui/overview/LeaseEndsCard.cpp" line="+47"/>
        <source>block %1</source>
        <translation>bloque %1</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Lease</source>
        <translation>Arriendo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Left</source>
        <translation>Queda</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Runs out</source>
        <translation>Se agota</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>has run out</source>
        <translation>agotado</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>today %1</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What ends next</source>
        <translation>Qué termina pronto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You have no lease on the market. An order gets you one.</source>
        <translation>No hay arriendos propios en el mercado. Con una orden se consigue uno.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Leases by when they run out</source>
        <translation>Arriendos según cuándo se agotan</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>%1 in all</source>
        <translation>%1 en total</translation>
    </message>
</context>
<context>
    <name>ui::LeaseEventsTab</name>
    <message>
        <location filename="../ui/deploy/LeaseEventsTab.cpp" line="+41"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Events of the platform</source>
        <translation>Eventos de la plataforma</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>Reading the events that were kept…</source>
        <translation>Leyendo los eventos guardados…</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The kept events cannot be read</source>
        <translation>No se pueden leer los eventos guardados</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Gap</source>
        <translation>Hueco</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>No events here</source>
        <translation>Aquí no hay eventos</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Events are kept for your own leases while this program runs.</source>
        <translation>Los eventos se guardan para los arriendos propios mientras este programa está en marcha.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No event yet</source>
        <translation>Aún no hay eventos</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What the provider&apos;s platform does with the lease appears here.</source>
        <translation>Aquí aparece lo que la plataforma del proveedor hace con el arriendo.</translation>
    </message>
</context>
<context>
    <name>ui::LeaseLogBar</name>
    <message>
        <location filename="../ui/deploy/LeaseLogBar.cpp" line="+20"/>
        <source>Previous line that holds it</source>
        <translation>Línea anterior que lo contiene</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Next line that holds it</source>
        <translation>Línea siguiente que lo contiene</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Times, copy and save</source>
        <translation>Horas, copiar y guardar</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Lines of which service</source>
        <translation>Líneas de qué servicio</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>All services</source>
        <translation>Todos los servicios</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Show times</source>
        <translation>Mostrar las horas</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Copy these lines</source>
        <translation>Copiar estas líneas</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Save all that was kept…</source>
        <translation>Guardar todo lo conservado…</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Save the log</source>
        <translation>Guardar el registro</translation>
    </message>
</context>
<context>
    <name>ui::LeaseLogTab</name>
    <message>
        <location filename="../ui/deploy/LeaseLogTab.cpp" line="+47"/>
        <source>Log of the lease</source>
        <translation>Registro del arriendo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show earlier lines</source>
        <translation>Mostrar líneas anteriores</translation>
    </message>
    <message>
        <location line="+97"/>
        <source>Reading the lines that were kept…</source>
        <translation>Leyendo las líneas guardadas…</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The kept log cannot be read</source>
        <translation>No se puede leer el registro guardado</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location line="+144"/>
        <source>Waiting for the first line…</source>
        <translation>Esperando la primera línea…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No line was kept of this lease.</source>
        <translation>No se guardó ninguna línea de este arriendo.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No log here</source>
        <translation>Aquí no hay registro</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The log is kept for your own leases while this program runs.</source>
        <translation>El registro se guarda para los arriendos propios mientras este programa está en marcha.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 of %2 lines that hold “%3”</source>
        <translation>%1 de %2 líneas que contienen «%3»</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No kept line holds “%1”.</source>
        <translation>Ninguna línea guardada contiene «%1».</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The newest %1 lines that hold “%2”</source>
        <translation>Las %1 líneas más recientes que contienen «%2»</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>1 kept line holds “%1”</source>
        <translation>1 línea guardada contiene «%1»</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 kept lines hold “%2”</source>
        <translation>%1 líneas guardadas contienen «%2»</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 of %2 lines</source>
        <translation>%1 de %2 líneas</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>1 line</source>
        <translation>1 línea</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 lines</source>
        <translation>%1 líneas</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>newer ones with “Follow”</source>
        <translation>las más recientes con «Seguir»</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>live</source>
        <translation>en directo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>kept</source>
        <translation>guardado</translation>
    </message>
</context>
<context>
    <name>ui::LeaseManifestTab</name>
    <message>
        <location filename="../ui/deploy/LeaseManifestTab.cpp" line="+61"/>
        <location line="+107"/>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <location line="-106"/>
        <location line="+127"/>
        <location line="+5"/>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <location line="-132"/>
        <source>the manifest</source>
        <translation>el manifiesto</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>hash of the manifest</source>
        <translation>hash del manifiesto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The manifest</source>
        <translation>El manifiesto</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Sends what another ICL file describes</source>
        <translation>Envía lo que describe otro archivo ICL</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>The manifest is on its way to the provider…</source>
        <translation>El manifiesto va de camino al proveedor…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The provider took this manifest.</source>
        <translation>El proveedor aceptó este manifiesto.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The provider has not taken this manifest yet.</source>
        <translation>El proveedor aún no ha aceptado este manifiesto.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source> · %1 attempts</source>
        <translation> · %1 intentos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>No manifest here</source>
        <translation>Aquí no hay manifiesto</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The manifest is between the tenant and the provider; the chain does not hold it.</source>
        <translation>El manifiesto queda entre el arrendatario y el proveedor; la cadena no lo contiene.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The manifest was refused</source>
        <translation>El manifiesto fue rechazado</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+1"/>
        <source>The manifest is not known here</source>
        <translation>Aquí no se conoce el manifiesto</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>The order was placed on another computer, and the lease has ended.</source>
        <translation>La orden se emitió en otro equipo, y el arriendo ha terminado.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The order was placed on another computer or with another program. Choose the ICL file it was made from: the provider starts nothing without it.</source>
        <translation>La orden se emitió en otro equipo o con otro programa. Elegir el archivo ICL con el que se hizo: sin él, el proveedor no inicia nada.</translation>
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
    <name>ui::LeaseNotesCard</name>
    <message>
        <location filename="../ui/deploy/LeaseNotesCard.cpp" line="+25"/>
        <source>Tags and note</source>
        <translation>Etiquetas y nota</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>only here</source>
        <translation>solo aquí</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>New tag</source>
        <translation>Etiqueta nueva</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add a tag, then Return</source>
        <translation>Añadir una etiqueta y pulsar Intro</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What should one know about this lease?</source>
        <translation>¿Qué conviene saber de este arriendo?</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove the tag %1</source>
        <translation>Quitar la etiqueta %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Show all leases with the tag %1</source>
        <translation>Mostrar todos los arriendos con la etiqueta %1</translation>
    </message>
</context>
<context>
    <name>ui::LeaseOverview</name>
    <message>
        <location filename="../ui/deploy/LeaseOverview.cpp" line="+26"/>
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
    <name>ui::LeaseShellTab</name>
    <message>
        <location filename="../ui/deploy/LeaseShellTab.cpp" line="+19"/>
        <location line="+136"/>
        <source>Open shell</source>
        <translation>Abrir consola</translation>
    </message>
    <message>
        <location line="-135"/>
        <source>What you type reaches the provider: no passwords or keys that it must not see.</source>
        <translation>Lo que se escribe llega al proveedor: nada de contraseñas ni claves que no deba ver.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Service to open a shell in</source>
        <translation>Servicio en el que abrir una consola</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>Opening a shell in %1…</source>
        <translation>Abriendo una consola en %1…</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>The shell has ended.</source>
        <translation>La consola ha terminado.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The shell has ended with code %1.</source>
        <translation>La consola ha terminado con el código %1.</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Open</source>
        <comment>a shell that is</comment>
        <translation>Abierta</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open a shell to look around in “%1”.</source>
        <translation>Abrir una consola para echar un vistazo en «%1».</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“%1” does not run yet. A shell can be opened once it does.</source>
        <translation>«%1» aún no está en marcha. Cuando lo esté, se podrá abrir una consola.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>No shell here</source>
        <translation>Aquí no hay consola</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A shell can only be opened in your own leases.</source>
        <translation>Solo se puede abrir una consola en los arriendos propios.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The wallet is locked</source>
        <translation>La cartera está bloqueada</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No gateway</source>
        <translation>Sin pasarela</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The provider cannot be used now</source>
        <translation>El proveedor no se puede usar ahora</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing runs yet</source>
        <translation>Aún no hay nada en marcha</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The lease has ended</source>
        <translation>El arriendo ha terminado</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Its services are gone; no shell can be opened any more.</source>
        <translation>Sus servicios ya no existen; no se puede abrir ninguna consola.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Waiting until the provider says which services run…</source>
        <translation>Esperando a que el proveedor diga qué servicios están en marcha…</translation>
    </message>
</context>
<context>
    <name>ui::LeaseTable</name>
    <message>
        <location filename="../ui/deploy/LeaseTable.cpp" line="+88"/>
        <source>Leases</source>
        <translation>Arriendos</translation>
    </message>
    <message>
        <location line="+102"/>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The usual columns</source>
        <translation>Las columnas habituales</translation>
    </message>
</context>
<context>
    <name>ui::LeaseTimelineTab</name>
    <message>
        <location filename="../ui/deploy/LeaseTimelineTab.cpp" line="+27"/>
        <source>block %1</source>
        <translation>bloque %1</translation>
    </message>
    <message>
        <location line="+16"/>
        <source> It was executed by %1.</source>
        <translation> La ejecutó %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Approved by proposal %1 with %2 yes and %3 no.</source>
        <translation>Aprobado por la propuesta %1 con %2 votos a favor y %3 en contra.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Putting together what is known…</source>
        <translation>Reuniendo lo que se sabe…</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Nothing is known yet</source>
        <translation>Aún no se sabe nada</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The moments of the lease appear here as the chain tells them.</source>
        <translation>Los momentos del arriendo aparecen aquí a medida que la cadena los cuenta.</translation>
    </message>
</context>
<context>
    <name>ui::LeaseTools</name>
    <message>
        <location filename="../ui/deploy/LeaseTools.cpp" line="+20"/>
        <source>none</source>
        <comment>grouping</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>provider</source>
        <comment>grouping</comment>
        <translation>proveedor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>region</source>
        <comment>grouping</comment>
        <translation>región</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>state</source>
        <comment>grouping</comment>
        <translation>estado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>proposal</source>
        <comment>grouping</comment>
        <translation>propuesta</translation>
    </message>
    <message>
        <location line="+9"/>
        <location line="+55"/>
        <source>Columns and export</source>
        <translation>Columnas y exportación</translation>
    </message>
    <message>
        <location line="-47"/>
        <location line="+14"/>
        <source>Group: %1</source>
        <translation>Agrupar: %1</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Group</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>By %1</source>
        <translation>Por %1</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Spending…</source>
        <translation>Gastos…</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Export as CSV…</source>
        <translation>Exportar como CSV…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Export as JSON…</source>
        <translation>Exportar como JSON…</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Export leases</source>
        <translation>Exportar arriendos</translation>
    </message>
</context>
<context>
    <name>ui::LeaseWords</name>
    <message>
        <location filename="../ui/deploy/LeaseWords.cpp" line="+25"/>
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
        <location line="+52"/>
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
        <location filename="../ui/deploy/LeasesPage.cpp" line="+354"/>
        <source>No lease matches. Choose “All” or empty the search.</source>
        <translation>Ningún arriendo coincide. Elegir «Todos» o vaciar la búsqueda.</translation>
    </message>
    <message>
        <location line="-246"/>
        <location line="+293"/>
        <source>New proposal</source>
        <translation>Nueva propuesta</translation>
    </message>
    <message>
        <location line="-177"/>
        <source>Which leases to show</source>
        <translation>Qué arriendos mostrar</translation>
    </message>
    <message>
        <location line="-174"/>
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
        <location line="+5"/>
        <source>Closed</source>
        <translation>Cerrados</translation>
    </message>
    <message>
        <location line="+287"/>
        <location line="+1"/>
        <source>%1 running</source>
        <translation>%1 en marcha</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 running on %2</source>
        <translation>%1 en marcha en %2</translation>
    </message>
    <message>
        <location line="+22"/>
        <location line="+29"/>
        <source>The container engine does not answer</source>
        <translation>El motor de contenedores no responde</translation>
    </message>
    <message>
        <location line="-7"/>
        <source>The trigger has stopped</source>
        <translation>El disparador se ha detenido</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Waiting for the trigger&apos;s journal…</source>
        <translation>Esperando el diario del disparador…</translation>
    </message>
    <message>
        <location line="-7"/>
        <location line="+9"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location line="-343"/>
        <source>Soon out</source>
        <translation>Por agotarse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Unhealthy</source>
        <translation>Con problemas</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Search service, provider, id</source>
        <translation>Buscar servicio, proveedor, id</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Whole market</source>
        <translation>Todo el mercado</translation>
    </message>
    <message>
        <location line="+26"/>
        <location line="+290"/>
        <source>New order</source>
        <translation>Nueva orden</translation>
    </message>
    <message>
        <location line="-170"/>
        <source>Also the leases of others</source>
        <translation>También los arriendos de otros</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>block %1</source>
        <translation>bloque %1</translation>
    </message>
    <message>
        <location line="+71"/>
        <source>%1 %2 per hour</source>
        <translation>%1 %2 por hora</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>treasury lasts %1</source>
        <translation>la tesorería dura %1</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>The only lease on the market is not yours. Choose “Whole market” to see it, or place an order.</source>
        <translation>El único arriendo del mercado es de otra cuenta. Elegir «Todo el mercado» para verlo o emitir una orden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>None of the %1 leases on the market is yours. Choose “Whole market” to see them, or place an order.</source>
        <translation>Ninguno de los %1 arriendos del mercado es propio. Elegir «Todo el mercado» para verlos o emitir una orden.</translation>
    </message>
    <message>
        <location line="-94"/>
        <location line="+3"/>
        <source>updated at block %1</source>
        <translation>actualizado en el bloque %1</translation>
    </message>
    <message>
        <location line="+125"/>
        <source>The market cannot be read</source>
        <translation>No se puede leer el mercado</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Reading the market&apos;s leases from the chain…</source>
        <translation>Leyendo de la cadena los arriendos del mercado…</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No lease yet</source>
        <translation>Aún no hay arriendos</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Place an order on the market, or execute a proposal: what runs for you appears here.</source>
        <translation>Emitir una orden en el mercado o ejecutar una propuesta: lo que se ponga en marcha aparece aquí.</translation>
    </message>
    <message>
        <location line="+2"/>
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
    <name>ui::LineChart</name>
    <message>
        <location filename="../ui/common/LineChart.cpp" line="+35"/>
        <source>%1, last: %2</source>
        <translation>%1, último: %2</translation>
    </message>
    <message>
        <location filename="../ui/deploy/SpendFigures.cpp" line="+25"/>
        <source>%1: %2 %3</source>
        <comment>day, amount, symbol</comment>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>ui::LineView</name>
    <message>
        <location filename="../ui/deploy/LineView.cpp" line="+43"/>
        <source>Search these lines</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Keep the newest line in sight</source>
        <translation>Mantener a la vista la línea más reciente</translation>
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
    <name>ui::LogSaver</name>
    <message>
        <location filename="../ui/deploy/LogSaver.cpp" line="+43"/>
        <source>The lease is gone; its log was not saved.</source>
        <translation>El arriendo ya no está; su registro no se guardó.</translation>
    </message>
</context>
<context>
    <name>ui::LogView</name>
    <message>
        <location filename="../ui/deploy/LogView.cpp" line="+25"/>
        <source>Read again from the container</source>
        <translation>Leer de nuevo del contenedor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy these lines</source>
        <translation>Copiar estas líneas</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Log of the container</source>
        <translation>Registro del contenedor</translation>
    </message>
    <message>
        <location line="+56"/>
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
        <location line="+1"/>
        <source>%1 · “!” marks standard error</source>
        <translation>%1 · «!» marca el error estándar</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <location filename="../ui/shell/MainWindow.cpp" line="+63"/>
        <location line="+34"/>
        <source>%1 – Commonrack</source>
        <comment>window title</comment>
        <translation>%1 – Commonrack</translation>
    </message>
    <message>
        <location line="+32"/>
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
    <name>ui::MarketPage</name>
    <message>
        <location filename="../ui/market/MarketPage.cpp" line="+26"/>
        <location line="+72"/>
        <source>Search service, region, id</source>
        <translation>Buscar servicio, región, id</translation>
    </message>
    <message>
        <location line="-66"/>
        <source>Escrow</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+99"/>
        <source>New order</source>
        <translation>Nueva orden</translation>
    </message>
    <message>
        <location line="-98"/>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <location line="+62"/>
        <source>Search name, region, address</source>
        <translation>Buscar nombre, región, dirección</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>1 open order</source>
        <translation>1 orden abierta</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 open orders</source>
        <translation>%1 órdenes abiertas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>1 provider</source>
        <translation>1 proveedor</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 providers</source>
        <translation>%1 proveedores</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Networks with one say so in the settings.</source>
        <translation>Las redes que tienen uno lo indican en los ajustes.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is one on %1.</source>
        <translation>Hay uno en %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no market on %1</source>
        <translation>No hay mercado en %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Here the program would show orders, bids, providers and prices of the Spheron protocol. %1</source>
        <translation>Aquí el programa mostraría órdenes, pujas, proveedores y precios del protocolo Spheron. %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose another network</source>
        <translation>Elegir otra red</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The market cannot be followed</source>
        <translation>No se puede seguir el mercado</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+9"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location line="-7"/>
        <source>Nothing has been read yet. Resume above to go on.</source>
        <translation>Aún no se ha leído nada. Reanudar arriba para continuar.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Orders and providers appear here as the history is read…</source>
        <translation>Las órdenes y los proveedores aparecen aquí a medida que se lee el historial…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nobody trades here yet</source>
        <translation>Aquí aún no comercia nadie</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No provider has registered and no order was placed. Put money into escrow first; then an order can wait for the first provider.</source>
        <translation>No se ha registrado ningún proveedor ni se ha emitido ninguna orden. Ingresar primero dinero en el depósito; después una orden puede esperar al primer proveedor.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No connection to the network</source>
        <translation>Sin conexión con la red</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The market has not been read yet. It goes on by itself when the connection is back.</source>
        <translation>El mercado aún no se ha leído. Continúa por sí solo cuando vuelva la conexión.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reading the market as it was stored on this computer…</source>
        <translation>Leyendo el mercado tal como se guardó en este equipo…</translation>
    </message>
</context>
<context>
    <name>ui::MarketWords</name>
    <message>
        <location filename="../ui/market/MarketWords.cpp" line="+35"/>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Provisioned</source>
        <translation>Aprovisionada</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Matched</source>
        <translation>Adjudicada</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+13"/>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <location line="-7"/>
        <source>Not registered</source>
        <translation>Sin registrar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Registered</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Suspended</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deactivated</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Bidding closed at block %1</source>
        <translation>Las pujas se cerraron en el bloque %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>1 block left to bid</source>
        <translation>Queda 1 bloque para pujar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 blocks left to bid</source>
        <translation>Quedan %1 bloques para pujar</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>no market on this network</source>
        <translation>sin mercado en esta red</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>waiting for the network</source>
        <translation>esperando a la red</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>reading what is stored</source>
        <translation>leyendo lo guardado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>catching up</source>
        <translation>poniéndose al día</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>catching up, %1 %</source>
        <translation>poniéndose al día, %1 %</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>following live, block %1</source>
        <translation>siguiendo en vivo, bloque %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>paused at block %1</source>
        <translation>en pausa en el bloque %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no connection, as of block %1</source>
        <translation>sin conexión, estado del bloque %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>stopped at block %1</source>
        <translation>detenido en el bloque %1</translation>
    </message>
</context>
<context>
    <name>ui::MissedSheet</name>
    <message>
        <location filename="../ui/deploy/MissedSheet.cpp" line="+20"/>
        <source>What came while the rule was paused</source>
        <translation>Lo que llegó mientras la regla estaba en pausa</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A proposal that you deploy goes through policy and approval as always. One that you leave is closed for good.</source>
        <translation>Una propuesta que se despliega pasa por la norma y la aprobación como siempre. Una que se deja queda cerrada definitivamente.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Leave</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deploy</source>
        <translation>Desplegar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leave %1</source>
        <translation>Dejar %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deploy %1</source>
        <translation>Desplegar %1</translation>
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
    <message>
        <location line="+27"/>
        <source>%1 runs out of funds</source>
        <translation>%1 se queda sin fondos</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 has run out of funds</source>
        <translation>%1 se ha quedado sin fondos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>its provider may end it</source>
        <translation>su proveedor puede terminarlo</translation>
    </message>
</context>
<context>
    <name>ui::NeedsCard</name>
    <message>
        <location filename="../ui/overview/NeedsCard.cpp" line="+32"/>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+7"/>
        <location line="+2"/>
        <location line="+1"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location line="-9"/>
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
        <source>Funds</source>
        <translation>Fondos</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Top up</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <location line="+2"/>
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
        <location line="+25"/>
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
    <name>ui::OrderDetail</name>
    <message>
        <location filename="../ui/market/OrderDetail.cpp" line="+40"/>
        <source>Open the lease</source>
        <translation>Abrir el arriendo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close the order</source>
        <translation>Cerrar la orden</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The chosen order</source>
        <translation>La orden elegida</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For</source>
        <translation>Durante</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Served by</source>
        <translation>Servida por</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Created by</source>
        <translation>Creada por</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Choose an order to see its bids and what it asks for.</source>
        <translation>Elegir una orden para ver sus pujas y lo que pide.</translation>
    </message>
    <message>
        <location line="+66"/>
        <source>Order %1 · %2 · block %3</source>
        <translation>Orden %1 · %2 · bloque %3</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Other terms were asked for</source>
        <translation>Se pidieron otras condiciones</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 %2 an hour at most, for %3.</source>
        <translation>%1 %2 por hora como máximo, durante %3.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 The provider accepted; they are in force once it carries them out.</source>
        <translation>%1 El proveedor aceptó; estarán en vigor cuando las aplique.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 The provider has not accepted yet.</source>
        <translation>%1 El proveedor aún no ha aceptado.</translation>
    </message>
    <message>
        <location line="+14"/>
        <location line="+9"/>
        <source> %1 an hour</source>
        <translation> %1 por hora</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>Fizz nodes</source>
        <translation>Nodos Fizz</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>mode %1</source>
        <translation>modo %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>You</source>
        <translation>Cuenta propia</translation>
    </message>
</context>
<context>
    <name>ui::OrderSheet</name>
    <message>
        <location filename="../ui/market/OrderSheet.cpp" line="+38"/>
        <source>New order</source>
        <translation>Nueva orden</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Providers bid for it within two blocks; the matchmaker chooses one.</source>
        <translation>Los proveedores pujan por ella en un plazo de dos bloques; el adjudicador elige uno.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Renew lease %1</source>
        <translation>Renovar el arriendo %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Change order %1</source>
        <translation>Cambiar la orden %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The new terms hold at once: no provider has it yet.</source>
        <translation>Las nuevas condiciones valen de inmediato: aún no la tiene ningún proveedor.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The new terms hold once the provider accepts them and carries them out.</source>
        <translation>Las nuevas condiciones valen cuando el proveedor las acepte y las aplique.</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>This profile has no account to order with. Create or import one in the Wallet.</source>
        <translation>Este perfil no tiene cuenta con la que emitir órdenes. Crear o importar una en Cartera.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open the wallet</source>
        <translation>Abrir la cartera</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Review the order</source>
        <translation>Revisar la orden</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Review the change</source>
        <translation>Revisar el cambio</translation>
    </message>
    <message>
        <location line="+129"/>
        <source>How much at most? For example 0.5.</source>
        <translation>¿Cuánto como máximo? Por ejemplo 0.5.</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+27"/>
        <source>Choose what to pay with.</source>
        <translation>Elegir con qué pagar.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The contract is still being asked. Try again in a moment.</source>
        <translation>Todavía se está consultando el contrato. Reintentar en un momento.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Something needs a second look; it is marked above.</source>
        <translation>Algo necesita otra mirada; está marcado arriba.</translation>
    </message>
</context>
<context>
    <name>ui::OrderSource</name>
    <message>
        <location filename="../ui/market/OrderSource.cpp" line="+36"/>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>GB memory</source>
        <translation>GB de memoria</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>GB storage</source>
        <translation>GB de almacenamiento</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 replicas</source>
        <translation>%1 réplicas</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>As it is</source>
        <translation>Tal cual</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+60"/>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <location line="-59"/>
        <source>ICL file</source>
        <translation>Archivo ICL</translation>
    </message>
    <message>
        <location line="+100"/>
        <source>The editor holds no document. Write one there, or choose a proposal or an ICL file.</source>
        <translation>El editor no contiene ningún documento. Escribir uno allí o elegir una propuesta o un archivo ICL.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The draft in the editor has mistakes. Mend them there first.</source>
        <translation>El borrador del editor tiene errores. Corregirlos primero allí.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>No proposal holds a document that can be ordered.</source>
        <translation>Ninguna propuesta contiene un documento que se pueda pedir.</translation>
    </message>
</context>
<context>
    <name>ui::OrderSummary</name>
    <message>
        <location filename="../ui/market/OrderSummary.cpp" line="+32"/>
        <source>What it comes to</source>
        <translation>A cuánto asciende</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Per hour</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In all, at most</source>
        <translation>En total, como máximo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Free in escrow</source>
        <translation>Libre en depósito</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Comes back</source>
        <translation>Vuelve</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>The lease goes on as it is until the provider has agreed. Then what was used is paid, what is left of the old amount comes back, and the new amount is reserved.</source>
        <translation>El arriendo sigue como está hasta que el proveedor acepte. Entonces se paga lo usado, vuelve lo que queda del importe anterior y se reserva el nuevo importe.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing is taken when the order is placed. Once a provider is found, the amount is reserved in escrow and paid block by block; what is left over comes back.</source>
        <translation>Al emitir la orden no se toma nada. Cuando se encuentra un proveedor, el importe se reserva en el depósito y se paga bloque a bloque; lo que sobra vuelve.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Deposit %1…</source>
        <translation>Ingresar %1…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 are missing</source>
        <translation>Faltan %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The escrow must hold the whole amount before the order can be placed. Your wallet holds enough.</source>
        <translation>El depósito debe contener el importe completo antes de poder emitir la orden. La cartera tiene suficiente.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The escrow must hold the whole amount before the order can be placed, and your wallet holds only %1.</source>
        <translation>El depósito debe contener el importe completo antes de poder emitir la orden, y la cartera solo tiene %1.</translation>
    </message>
</context>
<context>
    <name>ui::OrderTable</name>
    <message>
        <location filename="../ui/market/OrderTable.cpp" line="+18"/>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Block %1, %2</source>
        <translation>Bloque %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::OrderTargetForm</name>
    <message>
        <location filename="../ui/deploy/OrderTargetForm.cpp" line="+31"/>
        <source>At most an hour, in uSPON</source>
        <translation>Máximo por hora, en uSPON</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>The document&apos;s</source>
        <translation>La del documento</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>For how many hours</source>
        <translation>Para cuántas horas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Write what an hour may cost at most, such as 0.5. Providers bid below it.</source>
        <translation>Escribir lo que puede costar como máximo una hora, por ejemplo 0.5. Los proveedores pujan por debajo.</translation>
    </message>
</context>
<context>
    <name>ui::OrderTerms</name>
    <message>
        <location filename="../ui/market/OrderTerms.cpp" line="+39"/>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>At most, per hour</source>
        <translation>Como máximo, por hora</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For</source>
        <translation>Durante</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Served by</source>
        <translation>Servida por</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+93"/>
        <source>Trust tiers</source>
        <translation>Niveles de confianza</translation>
    </message>
    <message>
        <location line="-93"/>
        <source>None chosen: any. 1 to 3 are secured, 4 to 7 community.</source>
        <translation>Ninguno elegido: cualquiera. Del 1 al 3 son seguros; del 4 al 7, comunidad.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Wanted and excluded providers</source>
        <translation>Proveedores deseados y excluidos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Unit of the duration</source>
        <translation>Unidad de la duración</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>blocks</source>
        <translation>bloques</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>of 30 days</source>
        <translation>de 30 días</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No token is known yet: wait until the market has caught up.</source>
        <translation>Aún no se conoce ningún token: esperar a que el mercado se ponga al día.</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>As the document says</source>
        <translation>Como dice el documento</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fizz nodes</source>
        <translation>Nodos Fizz</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Tier %1, secured</source>
        <translation>Nivel %1, seguro</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tier %1, community</source>
        <translation>Nivel %1, comunidad</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Ports, token, region, tiers and providers cannot change in an existing order.</source>
        <translation>Los puertos, el token, la región, los niveles y los proveedores no pueden cambiar en una orden existente.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>The market does not take %1. Choose another token.</source>
        <translation>El mercado no acepta %1. Elegir otro token.</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>%1 blocks</source>
        <translation>%1 bloques</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1, until about %2 if it is matched now</source>
        <translation>%1, hasta aprox. %2 si se adjudica ahora</translation>
    </message>
</context>
<context>
    <name>ui::OrdersTab</name>
    <message>
        <location filename="../ui/market/OrdersTab.cpp" line="+84"/>
        <source>Which orders to show</source>
        <translation>Qué órdenes mostrar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Matched</source>
        <translation>Adjudicadas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Closed</source>
        <translation>Cerradas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mine</source>
        <translation>Propias</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>You have placed no order yet. “New order” asks every provider for a bid.</source>
        <translation>Aún no hay órdenes propias. «Nueva orden» pide una puja a todos los proveedores.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This profile has no account yet; its orders would stand here.</source>
        <translation>Este perfil aún no tiene cuenta; aquí aparecerían sus órdenes.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No order has been placed yet.</source>
        <translation>Aún no se ha emitido ninguna orden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No order matches. Choose “All” or empty the search.</source>
        <translation>Ninguna orden coincide. Elegir «Todas» o vaciar la búsqueda.</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <location filename="../ui/overview/OverviewPage.cpp" line="+40"/>
        <source>Ctrl K · Find anything</source>
        <translation>Ctrl K · Buscar todo</translation>
    </message>
    <message>
        <location line="+49"/>
        <source>Find anything</source>
        <translation>Buscar todo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Every page and every action, by its name</source>
        <translation>Todas las páginas y acciones, por su nombre</translation>
    </message>
    <message>
        <location line="-54"/>
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
        <source>Spend</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Treasury lasts</source>
        <translation>La tesorería dura</translation>
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
        <location line="+33"/>
        <source>Open votes</source>
        <translation>Votaciones abiertas</translation>
    </message>
    <message>
        <location line="+97"/>
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
        <location line="+27"/>
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
        <location line="+21"/>
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
        <location line="-15"/>
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
        <location line="+31"/>
        <location line="+24"/>
        <source>no account yet</source>
        <translation>aún no hay cuenta</translation>
    </message>
    <message>
        <location line="-24"/>
        <source>reading the market…</source>
        <translation>leyendo el mercado…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>nothing is leased yet</source>
        <translation>aún no hay nada arrendado</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>leases on 1 provider</source>
        <translation>arriendos en 1 proveedor</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>leases on %1 providers</source>
        <translation>arriendos en %1 proveedores</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 per day</source>
        <translation>%1 por día</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 %2 unlocked</source>
        <translation>%1 %2 sin bloquear</translation>
    </message>
    <message>
        <location line="+12"/>
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
    <name>ui::PaneTabs</name>
    <message>
        <location filename="../ui/common/PaneTabs.cpp" line="+59"/>
        <source>More</source>
        <translation>Más</translation>
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
    <name>ui::PolicyForm</name>
    <message>
        <location filename="../ui/deploy/PolicyForm.cpp" line="+61"/>
        <source>Budget of one, an hour</source>
        <translation>Presupuesto de uno, por hora</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Budget of all, an hour</source>
        <translation>Presupuesto de todos, por hora</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Allowed images and registries</source>
        <translation>Imágenes y registros permitidos</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>One a line; * stands for anything, as in ghcr.io/acme/* or docker.io/*. Empty: all.</source>
        <translation>Una por línea; * vale por cualquier cosa, como en ghcr.io/acme/* o docker.io/*. Vacío: todas.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only images that are pinned by their digest</source>
        <translation>Solo imágenes fijadas por su digest</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only at these times</source>
        <translation>Solo a estas horas</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What comes at another time waits until the next of these.</source>
        <translation>Lo que llega a otra hora espera hasta la próxima de estas.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Replicas at most</source>
        <translation>Réplicas como máximo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At a time</source>
        <translation>A la vez</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Begun on one day</source>
        <translation>Empezados en un día</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In tokens. Needs a target that names a price; without one everything would wait.</source>
        <translation>En tokens. Necesita un destino que indique un precio; sin él, todo esperaría.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Of all that the rule has up, the new one counted.</source>
        <translation>De todo lo que la regla tiene en marcha, contando el nuevo.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Allowed regions</source>
        <translation>Regiones permitidas</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>As in the document, with commas between them. Empty: all.</source>
        <translation>Como en el documento, separadas por comas. Vacío: todas.</translation>
    </message>
    <message>
        <location line="+18"/>
        <location line="+10"/>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>to</source>
        <comment>from one time to another</comment>
        <translation>a</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>“%1” is no image name. Write one a line, such as docker.io/library/nginx:1.27 or ghcr.io/acme/*.</source>
        <translation>«%1» no es un nombre de imagen. Escribir uno por línea, por ejemplo docker.io/library/nginx:1.27 o ghcr.io/acme/*.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Choose at least one day.</source>
        <translation>Elegir al menos un día.</translation>
    </message>
</context>
<context>
    <name>ui::PriceChart</name>
    <message>
        <location filename="../ui/market/PriceChart.cpp" line="+54"/>
        <source>No price has been agreed on yet.</source>
        <translation>Aún no se ha acordado ningún precio.</translation>
    </message>
    <message>
        <location line="+95"/>
        <source>%1: %2 prices from %3 to %4, the newest %5 %6.</source>
        <translation>%1: %2 precios de %3 a %4, el más reciente %5 %6.</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>block %1</source>
        <translation>bloque %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, block %2</source>
        <translation>%1, bloque %2</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>%1: %2 %3
%4</source>
        <translation>%1: %2 %3
%4</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: %2 %3
%4 prices from %5 to %6
%7</source>
        <translation>%1: %2 %3
%4 precios de %5 a %6
%7</translation>
    </message>
</context>
<context>
    <name>ui::PriceSeries</name>
    <message>
        <location filename="../ui/market/PriceSeries.cpp" line="+11"/>
        <source>CPU only</source>
        <translation>Solo CPU</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With GPU</source>
        <translation>Con GPU</translation>
    </message>
</context>
<context>
    <name>ui::PricesTab</name>
    <message>
        <location filename="../ui/market/PricesTab.cpp" line="+36"/>
        <source>Accepted prices per hour</source>
        <translation>Precios aceptados por hora</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Accepted price per hour</source>
        <translation>Precio aceptado por hora</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Newest prices</source>
        <translation>Precios más recientes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>CPU only, middle</source>
        <translation>Solo CPU, mediana</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>With GPU, middle</source>
        <translation>Con GPU, mediana</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Newest</source>
        <translation>Más reciente</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Agreed</source>
        <translation>Acordados</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Which prices to show</source>
        <translation>Qué precios mostrar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>CPU only</source>
        <translation>Solo CPU</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With GPU</source>
        <translation>Con GPU</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How far back</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <location line="+65"/>
        <source>%1 an hour</source>
        <translation>%1 por hora</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No price was agreed on in this time.</source>
        <translation>En este periodo no se acordó ningún precio.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No price has been agreed on yet.</source>
        <translation>Aún no se ha acordado ningún precio.</translation>
    </message>
    <message>
        <location line="+19"/>
        <location line="+6"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>%1 to %2 %3 an hour</source>
        <translation>de %1 a %2 %3 por hora</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>in block %1</source>
        <translation>en el bloque %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>price</source>
        <translation>precio</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>prices</source>
        <translation>precios</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>When an order is matched, its price stands here.</source>
        <translation>Cuando se adjudica una orden, su precio aparece aquí.</translation>
    </message>
    <message>
        <location line="+11"/>
        <location line="+4"/>
        <source>Order %1</source>
        <translation>Orden %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 · block %2</source>
        <translation>%1 · bloque %2</translation>
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
    <name>ui::ProofExport</name>
    <message>
        <location filename="../ui/deploy/ProofExport.cpp" line="+60"/>
        <source>The file holds the document, the votes, the execution in block %1 with its receipt, and what was made of it.</source>
        <translation>El archivo contiene el documento, los votos, la ejecución en el bloque %1 con su recibo, y lo que resultó de ello.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The file holds the document, the execution in block %1 with its receipt, and what was made of it; no votes, since the event names no proposal.</source>
        <translation>El archivo contiene el documento, la ejecución en el bloque %1 con su recibo, y lo que resultó de ello; sin votos, ya que el evento no indica ninguna propuesta.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 It is not signed, and a check of it says so.</source>
        <translation>%1 No está firmado, y al comprobarlo así se indica.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 It is signed by %2.</source>
        <translation>%1 Está firmado por %2.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Export the proof of run %1</source>
        <translation>Exportar la prueba de la ejecución %1</translation>
    </message>
</context>
<context>
    <name>ui::ProofSheet</name>
    <message>
        <location filename="../ui/deploy/ProofSheet.cpp" line="+34"/>
        <source>Proved</source>
        <translation>Demostrado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stated</source>
        <translation>Declarado</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Proof of a deployment</source>
        <translation>Prueba de un despliegue</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Checking the proof…</source>
        <translation>Comprobando la prueba…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>The file is empty</source>
        <translation>El archivo está vacío</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ask whoever sent it for the whole file.</source>
        <translation>Pedir el archivo completo a quien lo envió.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Sound</source>
        <translation>Válida</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not sound</source>
        <translation>No válida</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Everything that a file can prove is proved. What is stated is the word of the member who signed it.</source>
        <translation>Todo lo que un archivo puede demostrar está demostrado. Lo declarado es la palabra del miembro que lo firmó.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At least one check failed: do not rely on this file.</source>
        <translation>Falló al menos una comprobación: no fiarse de este archivo.</translation>
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
        <location filename="../ui/dao/ProposalWords.cpp" line="+14"/>
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
        <location line="+20"/>
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
    <name>ui::ProviderChoice</name>
    <message>
        <location filename="../ui/market/ProviderChoice.cpp" line="+25"/>
        <source>Search providers</source>
        <translation>Buscar proveedores</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>region not said</source>
        <translation>región no indicada</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 · Tier %2 · %3</source>
        <translation>%1 · Nivel %2 · %3</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>not registered here</source>
        <translation>no registrado aquí</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>No provider has registered yet.</source>
        <translation>Aún no se ha registrado ningún proveedor.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No provider matches.</source>
        <translation>Ningún proveedor coincide.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 more: search for a name or a region.</source>
        <translation>%1 más: buscar un nombre o una región.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Provider %1</source>
        <translation>Proveedor %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Wanted</source>
        <translation>Deseado</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Excluded</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Every provider that fits may bid.</source>
        <translation>Puede pujar cualquier proveedor que encaje.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only those wanted may get it: %1 wanted, %2 excluded.</source>
        <translation>Solo pueden obtenerla los deseados: %1 deseados, %2 excluidos.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All but %1 may bid.</source>
        <translation>Pueden pujar todos menos %1.</translation>
    </message>
</context>
<context>
    <name>ui::ProviderDetail</name>
    <message>
        <location filename="../ui/market/ProviderDetail.cpp" line="+34"/>
        <location line="+1"/>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>fingerprint</source>
        <translation>huella digital</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What it offers</source>
        <translation>Qué ofrece</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Prices of its leases</source>
        <translation>Precios de sus arriendos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Accepted prices of this provider</source>
        <translation>Precios aceptados de este proveedor</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The chosen provider</source>
        <translation>El proveedor elegido</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Choose a provider to see how it is reached, what it offers and what it was paid.</source>
        <translation>Elegir un proveedor para ver cómo se accede a él, qué ofrece y qué se le pagó.</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Wallet</source>
        <translation>Cartera</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paid to</source>
        <translation>Se paga a</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+1"/>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>None on chain</source>
        <translation>Ninguno en la cadena</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How it is reached</source>
        <translation>Cómo se accede a él</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>None of its bids has been accepted yet.</source>
        <translation>Aún no se ha aceptado ninguna de sus pujas.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>region not said</source>
        <translation>región no indicada</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Provider %1 · Tier %2 · %3</source>
        <translation>Proveedor %1 · Nivel %2 · %3</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>It cannot bid in this state.</source>
        <translation>No puede pujar en este estado.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What it says of itself cannot be read: %1</source>
        <translation>No se puede leer lo que dice de sí mismo: %1</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Not said</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>None on chain: its gateway cannot be trusted</source>
        <translation>Ninguno en la cadena: su pasarela no es de confianza</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What stands on chain is no certificate</source>
        <translation>Lo que hay en la cadena no es un certificado</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Leases now</source>
        <translation>Arriendos ahora</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Takes</source>
        <translation>Acepta</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>no token yet</source>
        <translation>aún ningún token</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>type %1: %2</source>
        <translation>tipo %1: %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>none approved</source>
        <translation>ninguno aprobado</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>%1 an hour</source>
        <translation>%1 por hora</translation>
    </message>
</context>
<context>
    <name>ui::ProviderTable</name>
    <message>
        <location filename="../ui/market/ProviderTable.cpp" line="+32"/>
        <source>Leases</source>
        <comment>running leases of a provider</comment>
        <translation>Arriendos</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Leases that run now</source>
        <translation>Arriendos en marcha ahora</translation>
    </message>
</context>
<context>
    <name>ui::ProvidersTab</name>
    <message>
        <location filename="../ui/market/ProvidersTab.cpp" line="+85"/>
        <source>Which providers to show</source>
        <translation>Qué proveedores mostrar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Active</source>
        <translation>Activos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not serving</source>
        <translation>Sin servicio</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>No provider has registered yet. Orders wait for one.</source>
        <translation>Aún no se ha registrado ningún proveedor. Las órdenes esperan a uno.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No provider matches. Choose “All” or empty the search.</source>
        <translation>Ningún proveedor coincide. Elegir «Todos» o vaciar la búsqueda.</translation>
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
    <name>ui::RankedBars</name>
    <message>
        <location filename="../ui/common/RankedBars.cpp" line="+34"/>
        <source>%1: %2, %3 %</source>
        <comment>name, amount, share</comment>
        <translation>%1: %2, %3 %</translation>
    </message>
</context>
<context>
    <name>ui::RelativeTime</name>
    <message>
        <location filename="../ui/common/RelativeTime.cpp" line="+22"/>
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
        <location filename="../ui/shell/ReviewSheet.cpp" line="+47"/>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <location line="+12"/>
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
        <location line="+33"/>
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
    <name>ui::RuleCard</name>
    <message>
        <location filename="../ui/deploy/RuleCard.cpp" line="+21"/>
        <location line="+35"/>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <location line="-35"/>
        <location line="+38"/>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <location line="-37"/>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Resume %1</source>
        <translation>Reanudar %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Pause %1</source>
        <translation>Pausar %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It does not even watch; what happens meanwhile is caught up when it is switched on again.</source>
        <translation>Ni siquiera vigila; lo que pase entretanto se recupera al activarla de nuevo.</translation>
    </message>
    <message>
        <location line="+10"/>
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
        <location line="+4"/>
        <source>Deploys to</source>
        <translation>Despliega en</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cannot work</source>
        <translation>No puede funcionar</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>On</source>
        <translation>Activada</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Remove “%1”?</source>
        <translation>¿Quitar «%1»?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing of this DAO is deployed any more. The journal and the audit trail keep what was.</source>
        <translation>Ya no se despliega nada de esta DAO. El diario y el registro de auditoría conservan lo que hubo.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>ui::RuleSheet</name>
    <message>
        <location filename="../ui/deploy/RuleSheet.cpp" line="+46"/>
        <source>%1 (not known here)</source>
        <translation>%1 (no se conoce aquí)</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Change the rule</source>
        <translation>Cambiar la regla</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>New rule</source>
        <translation>Nueva regla</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What a DAO executes is deployed as this rule says. Changes hold for what is not deployed yet.</source>
        <translation>Lo que ejecuta una DAO se despliega como dice esta regla. Los cambios valen para lo que aún no está desplegado.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Address of the DAO</source>
        <translation>Dirección de la DAO</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Confirmations</source>
        <translation>Confirmaciones</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Several members run it: one after the other has the turn</source>
        <translation>La usan varios miembros: tienen el turno uno tras otro</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>what is refused or waits, whatever was voted</source>
        <translation>lo que se rechaza o espera, sea cual sea el voto</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Add the rule</source>
        <translation>Añadir la regla</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 · chain %2</source>
        <translation>%1 · cadena %2</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>The journal belongs to it, so it stays. For another DAO, make another rule.</source>
        <translation>El diario va con ella, así que se queda. Para otra DAO, crear otra regla.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>A number of confirmations</source>
        <translation>Un número de confirmaciones</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The block that the chain calls final</source>
        <translation>El bloque que la cadena da por final</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>By itself: the vote approved it</source>
        <translation>Automática: así se votó</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ask me each time</source>
        <translation>Preguntar cada vez</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Two of us sign each one</source>
        <translation>Dos miembros firman cada uno</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Waits for</source>
        <translation>Espera</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Deploys to</source>
        <translation>Despliega en</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <location line="+5"/>
        <source> blocks</source>
        <translation> bloques</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The next one takes over after</source>
        <translation>El siguiente toma el relevo después de</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Counted on the chain from the block that confirms the event. The order is the same on every computer.</source>
        <translation>Contados en la cadena desde el bloque que confirma el evento. El orden es el mismo en todos los equipos.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>The event&apos;s own block counted. Fewer than the network asks for are at your own risk.</source>
        <translation>Contando el propio bloque del evento. Menos de las que pide la red es por cuenta y riesgo propios.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not needed: a final block never leaves the chain.</source>
        <translation>No hacen falta: un bloque final nunca sale de la cadena.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Give the rule a name, so that you know it again.</source>
        <translation>Dar un nombre a la regla, para reconocerla.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write the DAO&apos;s whole address: 0x and 40 hex digits, its capital letters as they were given.</source>
        <translation>Escribir la dirección completa de la DAO: 0x y 40 dígitos hexadecimales, con las mayúsculas tal como se dieron.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>There is a rule for this DAO already; two would deploy each proposal twice. Change that one.</source>
        <translation>Ya hay una regla para esta DAO; dos desplegarían cada propuesta dos veces. Cambiar la existente.</translation>
    </message>
</context>
<context>
    <name>ui::RuleWords</name>
    <message numerus="yes">
        <location filename="../ui/deploy/RuleWords.cpp" line="+36"/>
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <location line="+13"/>
        <source>DeployEvent, in either form</source>
        <translation>DeployEvent, en cualquiera de sus formas</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The block that the chain calls final</source>
        <translation>El bloque que la cadena da por final</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>1 confirmation, the event&apos;s own block</source>
        <translation>1 confirmación, el propio bloque del evento</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 confirmations, the event&apos;s own block counted</source>
        <translation>%1 confirmaciones, contando el propio bloque del evento</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Asks you before it deploys</source>
        <translation>Pregunta antes de desplegar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Two members sign each deployment</source>
        <translation>Dos miembros firman cada despliegue</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Deploys by itself; the vote was the approval</source>
        <translation>Despliega por sí solo; el voto fue la aprobación</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>all day</source>
        <translation>todo el día</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 to %2</source>
        <comment>times of the day</comment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>at most %1 an hour each</source>
        <translation>como máximo %1 por hora cada uno</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>at most %1 an hour together</source>
        <translation>como máximo %1 por hora en total</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>at most %n replica(s)</source>
        <translation>
            <numerusform>como máximo %n réplica</numerusform>
            <numerusform>como máximo %n réplicas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>at most %n at a time</source>
        <translation>
            <numerusform>como máximo %n a la vez</numerusform>
            <numerusform>como máximo %n a la vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>at most %n a day</source>
        <translation>
            <numerusform>como máximo %n al día</numerusform>
            <numerusform>como máximo %n al día</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>at most %1 cores each</source>
        <translation>como máximo %1 núcleos cada uno</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>at most %1 MB each</source>
        <translation>como máximo %1 MB cada uno</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>at most %1 cores together</source>
        <translation>como máximo %1 núcleos en total</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>at most %1 MB together</source>
        <translation>como máximo %1 MB en total</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>images: %1</source>
        <translation>imágenes: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>images pinned by digest</source>
        <translation>imágenes fijadas por digest</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>regions: %1</source>
        <translation>regiones: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>times: %1</source>
        <translation>horas: %1</translation>
    </message>
</context>
<context>
    <name>ui::RulesTab</name>
    <message>
        <location filename="../ui/deploy/RulesTab.cpp" line="+13"/>
        <source>No rule yet. “New rule” says what is deployed when a DAO decides it.</source>
        <translation>Aún no hay reglas. «Nueva regla» dice qué se despliega cuando una DAO lo decide.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Each act is written to the journal, and the journal to the disk, before it is done. However often the program is stopped in between, one event gives one deployment.</source>
        <translation>Cada acto se escribe en el diario, y el diario en el disco, antes de realizarlo. Por mucho que se detenga el programa entretanto, un evento da un despliegue.</translation>
    </message>
</context>
<context>
    <name>ui::RunDetail</name>
    <message>
        <location filename="../ui/deploy/RunDetail.cpp" line="+60"/>
        <source>The chosen run</source>
        <translation>La ejecución elegida</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Choose a run to see its steps.</source>
        <translation>Elegir una ejecución para ver sus pasos.</translation>
    </message>
    <message>
        <location line="+66"/>
        <source>Confirmations</source>
        <translation>Confirmaciones</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>Run %1</source>
        <translation>Ejecución %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Confirming</source>
        <translation>Confirmando</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>repeated on purpose</source>
        <translation>repetida a propósito</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Copy your approval for the other members, and paste theirs here.</source>
        <translation>Copiar la aprobación propia para los demás miembros y pegar aquí las suyas.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Sign it, and paste the approval of another member here.</source>
        <translation>Firmarla, y pegar aquí la aprobación de otro miembro.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>It came while the rule was paused.</source>
        <translation>Llegó mientras la regla estaba en pausa.</translation>
    </message>
    <message>
        <location line="-30"/>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>The block of its event left the chain after the deployment had begun.</source>
        <translation>El bloque de su evento salió de la cadena después de empezar el despliegue.</translation>
    </message>
</context>
<context>
    <name>ui::RunTable</name>
    <message>
        <location filename="../ui/deploy/RunTable.cpp" line="+37"/>
        <source>not readable</source>
        <translation>ilegible</translation>
    </message>
</context>
<context>
    <name>ui::RunVerbs</name>
    <message>
        <location filename="../ui/deploy/RunVerbs.cpp" line="+23"/>
        <source>Deploy now</source>
        <translation>Desplegar ahora</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deploy it</source>
        <translation>Desplegar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leave it</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+45"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location line="-44"/>
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
        <source>Dry run…</source>
        <translation>Simular…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Repeat…</source>
        <translation>Repetir…</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+54"/>
        <source>Export proof…</source>
        <translation>Exportar prueba…</translation>
    </message>
    <message>
        <location line="-53"/>
        <source>Close…</source>
        <translation>Cerrar…</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>One file that ties the vote, the execution and what was deployed together, for others to check</source>
        <translation>Un solo archivo que une el voto, la ejecución y lo que se desplegó, para que otros lo comprueben</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deploy the same document once more, on purpose</source>
        <translation>Desplegar el mismo documento otra vez, a propósito</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What would happen now, without doing any of it</source>
        <translation>Qué pasaría ahora, sin hacer nada de ello</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is closed and never deployed</source>
        <translation>Se cierra y no se despliega nunca</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Start again</source>
        <translation>Volver a iniciar</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Gathering the proof…</source>
        <translation>Reuniendo la prueba…</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Its rule is switched off; switch it on first.</source>
        <translation>Su regla está desactivada; activarla primero.</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Document of run %1</source>
        <translation>Documento de la ejecución %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Run %1, if it went on now</source>
        <translation>La ejecución %1, si continuara ahora</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Repeat run %1 on purpose?</source>
        <translation>¿Repetir la ejecución %1 a propósito?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The same document is deployed once more, as a run of its own. Policy and approval apply as always. Who asked and why is written in the audit trail.</source>
        <translation>El mismo documento se despliega otra vez, como una ejecución propia. La norma y la aprobación se aplican como siempre. Quién lo pidió y por qué queda escrito en el registro de auditoría.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>somebody at this program</source>
        <translation>alguien en este programa</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>run %1</source>
        <translation>ejecución %1</translation>
    </message>
</context>
<context>
    <name>ui::RunWords</name>
    <message>
        <location filename="../ui/deploy/RunWords.cpp" line="+62"/>
        <location line="+28"/>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <location line="-25"/>
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
        <source>Document and policy</source>
        <translation>Documento y norma</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the policy refuses it</source>
        <translation>la norma lo rechaza</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>cannot be deployed</source>
        <translation>no se puede desplegar</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>let through</source>
        <translation>dejado pasar</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>given</source>
        <translation>dada</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>an alarm holds it</source>
        <translation>una alarma lo retiene</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the rule is paused</source>
        <translation>la regla está en pausa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>waits for your choice</source>
        <translation>espera una elección</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>waits for you</source>
        <translation>espera una decisión</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Deploy</source>
        <translation>Despliegue</translation>
    </message>
    <message>
        <location line="+4"/>
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
        <location line="+5"/>
        <source>never asked for</source>
        <translation>nunca se pidió</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Running and answering</source>
        <translation>En marcha y respondiendo</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>its container has ended</source>
        <translation>su contenedor ha terminado</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>its lease has ended</source>
        <translation>su arriendo ha terminado</translation>
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
        <location line="+56"/>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <location line="-54"/>
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
        <location line="+22"/>
        <source>Awaits approval</source>
        <translation>Espera aprobación</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Missed</source>
        <translation>Llegó en pausa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Failed for good</source>
        <translation>Fallido del todo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Superseded</source>
        <translation>Sustituido</translation>
    </message>
    <message>
        <location line="+16"/>
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
        <location line="+8"/>
        <source>Event seen</source>
        <translation>Evento visto</translation>
    </message>
    <message>
        <location line="-1"/>
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
        <location line="+14"/>
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
        <location filename="../ui/overview/RunningCard.cpp" line="+25"/>
        <source>Runs for the DAO</source>
        <translation>Funciona para la DAO</translation>
    </message>
    <message>
        <location line="+23"/>
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
        <location filename="../ui/wallet/SendForm.cpp" line="+16"/>
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
        <location filename="../ui/settings/SettingsPage.cpp" line="+39"/>
        <source>Kept on this computer</source>
        <translation>Guardado en este equipo</translation>
    </message>
    <message>
        <location filename="../ui/settings/SettingsCards.cpp" line="+35"/>
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
        <location line="+11"/>
        <source>Such as %1</source>
        <translation>Por ejemplo %1</translation>
    </message>
    <message>
        <location line="-10"/>
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
        <location line="+6"/>
        <source>Second source for events</source>
        <translation>Segunda fuente de eventos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An explorer&apos;s logs API, asked where the node refuses old blocks; what it says is checked against the node. Empty: none.</source>
        <translation>La API de registros de un explorador, consultada cuando el nodo rechaza bloques antiguos; lo que dice se coteja con el nodo. Vacío: ninguna.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Its API key</source>
        <translation>Su clave API</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Trigger</source>
        <translation>Disparador</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ask me before it deploys</source>
        <translation>Preguntar antes de desplegar</translation>
    </message>
    <message>
        <location line="+4"/>
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
        <location line="+11"/>
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
        <location filename="../ui/settings/SettingsWarnings.cpp" line="+52"/>
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
        <source>Locking wipes the key from memory. The trigger goes on; only rules that order on the Spheron market need the key.</source>
        <translation>Al bloquear se borra la clave de la memoria. El disparador sigue; solo las reglas que hacen pedidos en el mercado de Spheron necesitan la clave.</translation>
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
        <location filename="../ui/settings/SettingsPage.cpp" line="+14"/>
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
        <location line="+96"/>
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
    <message>
        <location filename="../ui/settings/SettingsWarnings.cpp" line="-4"/>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+1"/>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Warn when the treasury lasts less than</source>
        <translation>Avisar cuando la tesorería dure menos de</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All leases together, with what is free in escrow.</source>
        <translation>Todos los arriendos juntos, con lo que está libre en depósito.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Warn when a lease ends within</source>
        <translation>Avisar cuando un arriendo termine en menos de</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Short leases in their last quarter. You are told again a day and an hour before.</source>
        <translation>Los arriendos cortos, en su último cuarto. Se avisa de nuevo un día y una hora antes.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Also on the desktop</source>
        <translation>También en el escritorio</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>to</source>
        <comment>from one time to another</comment>
        <translation>a</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>In these hours nothing appears on the desktop; what came is told together afterwards.</source>
        <translation>En estas horas no aparece nada en el escritorio; lo que llegó se comunica junto después.</translation>
    </message>
    <message>
        <location filename="../ui/settings/SettingsBackground.cpp" line="+35"/>
        <source>Keep working when the window is closed</source>
        <translation>Seguir trabajando al cerrar la ventana</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The program stays as an icon in the system tray while the trigger has work to do.</source>
        <translation>El programa queda como icono en la bandeja del sistema mientras el disparador tenga trabajo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This desktop shows no system tray, so closing the window ends the program.</source>
        <translation>Este escritorio no muestra bandeja del sistema, así que cerrar la ventana termina el programa.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Start at login</source>
        <translation>Iniciar al abrir sesión</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Without its window where there is a tray, so that what the members decide is deployed.</source>
        <translation>Sin su ventana donde haya bandeja, para que se despliegue lo que deciden los miembros.</translation>
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
    <name>ui::SpendCard</name>
    <message>
        <location filename="../ui/overview/SpendCard.cpp" line="+15"/>
        <source>Spend per day</source>
        <translation>Gasto por día</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing was spent in the last %1 days.</source>
        <translation>No se gastó nada en los últimos %1 días.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1, %2 days</source>
        <comment>symbol, number</comment>
        <translation>%1, %2 días</translation>
    </message>
</context>
<context>
    <name>ui::SpendingSheet</name>
    <message>
        <location filename="../ui/deploy/SpendingSheet.cpp" line="+49"/>
        <source>Spending</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What your leases have cost, to the last unit: settled, and owed up to now.</source>
        <translation>Lo que han costado los arriendos propios, hasta la última unidad: lo liquidado y lo adeudado hasta ahora.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Spend per day</source>
        <translation>Gasto por día</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Spend by service</source>
        <translation>Gasto por servicio</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Spend by provider</source>
        <translation>Gasto por proveedor</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Export as CSV…</source>
        <translation>Exportar como CSV…</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>By service</source>
        <translation>Por servicio</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By provider</source>
        <translation>Por proveedor</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>No account yet</source>
        <translation>Aún no hay cuenta</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Create or import one in the Wallet. What its leases cost appears here.</source>
        <translation>Crear o importar una en la Cartera. Aquí aparece lo que cuestan sus arriendos.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The market cannot be read</source>
        <translation>No se puede leer el mercado</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Reading the market&apos;s leases from the chain…</source>
        <translation>Leyendo de la cadena los arriendos del mercado…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This cannot be reckoned</source>
        <translation>Esto no se puede calcular</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing was spent</source>
        <translation>No se gastó nada</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>None of your leases cost anything in the last %1 days. Choose a longer time, or place an order.</source>
        <translation>Ninguno de los arriendos propios costó nada en los últimos %1 días. Elegir un tiempo más largo o emitir una orden.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>one lease</source>
        <translation>un arriendo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 leases</source>
        <translation>%1 arriendos</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>in %1 days for %2 · %3 %4 a day on average</source>
        <translation>en %1 días por %2 · %3 %4 al día de media</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>%1 others</source>
        <translation>otros %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Export spending</source>
        <translation>Exportar gastos</translation>
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
        <location line="+4"/>
        <source>Show the trigger</source>
        <translation>Mostrar el disparador</translation>
    </message>
    <message>
        <location line="+44"/>
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
        <location line="+9"/>
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
        <location filename="../ui/common/Steps.cpp" line="+35"/>
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
    <name>ui::SyncBar</name>
    <message>
        <location filename="../ui/market/SyncBar.cpp" line="+28"/>
        <source>How much of the market&apos;s history has been read</source>
        <translation>Cuánto se ha leído del historial del mercado</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Catching up with the chain…</source>
        <translation>Poniéndose al día con la cadena…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Catching up: %1 of %2 blocks, %3 events</source>
        <translation>Poniéndose al día: %1 de %2 bloques, %3 eventos</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The market&apos;s history is read once and kept on this computer. Pausing keeps what has been read.</source>
        <translation>El historial del mercado se lee una vez y se guarda en este equipo. Al pausar se conserva lo leído.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Paused at block %1</source>
        <translation>En pausa en el bloque %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What is shown ends there. Resume to go on where it stopped.</source>
        <translation>Lo que se muestra termina ahí. Reanudar para continuar donde se detuvo.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No connection to the network</source>
        <translation>Sin conexión con la red</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What is shown is the market as of block %1. It goes on by itself when the connection is back.</source>
        <translation>Lo que se muestra es el mercado en el bloque %1. Continúa por sí solo cuando vuelva la conexión.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The market cannot be followed</source>
        <translation>No se puede seguir el mercado</translation>
    </message>
</context>
<context>
    <name>ui::TargetCard</name>
    <message>
        <location filename="../ui/deploy/TargetCard.cpp" line="+26"/>
        <source>command</source>
        <translation>comando</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Of ours there</source>
        <translation>Propios allí</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>not asked yet</source>
        <translation>aún no consultado</translation>
    </message>
    <message>
        <location line="+11"/>
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
        <location line="+9"/>
        <source>Asking</source>
        <translation>Consultando</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Answers, seen since %1</source>
        <translation>Responde, visto desde %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Silent, seen since %1</source>
        <translation>En silencio, visto desde %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Does not answer</source>
        <translation>No responde</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Ready</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1. Containers listen on this computer only; their volumes outlive them.</source>
        <translation>%1. Los contenedores solo escuchan en este equipo; sus volúmenes les sobreviven.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>%1 running, %2 stopped or failing</source>
        <translation>%1 en marcha, %2 detenidos o fallando</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 running</source>
        <translation>%1 en marcha</translation>
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
    <name>ui::TerminalView</name>
    <message>
        <location filename="../ui/common/TerminalView.cpp" line="+29"/>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tab goes to the program; Ctrl+Tab leaves the terminal.</source>
        <translation>Tab va al programa; Ctrl+Tab sale del terminal.</translation>
    </message>
    <message>
        <location line="+238"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>ui::TextSheet</name>
    <message>
        <location filename="../ui/deploy/TextSheet.cpp" line="+40"/>
        <source>Paste the text here first.</source>
        <translation>Pegar aquí primero el texto.</translation>
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
    <name>ui::TrayNotifier</name>
    <message>
        <location filename="../ui/shell/TrayNotifier.cpp" line="+75"/>
        <source>Open Commonrack</source>
        <translation>Abrir Commonrack</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>ui::TriggerBanners</name>
    <message>
        <location filename="../ui/deploy/TriggerBanners.cpp" line="+18"/>
        <source>I have looked at it</source>
        <translation>Ya lo he mirado</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Deploy all</source>
        <translation>Desplegar todas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leave all…</source>
        <translation>Dejar todas…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One by one…</source>
        <translation>Una por una…</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>A deployment lost its event</source>
        <translation>Un despliegue perdió su evento</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The chain was reorganised after a deployment had begun. Nothing new is deployed until you have looked at the run.</source>
        <translation>La cadena se reorganizó después de empezar un despliegue. No se despliega nada nuevo hasta que se examine la ejecución.</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n proposal(s) came while the rule was paused. Choose what becomes of them.</source>
        <translation>
            <numerusform>%n propuesta llegó mientras la regla estaba en pausa. Elegir qué se hace con ella.</numerusform>
            <numerusform>%n propuestas llegaron mientras la regla estaba en pausa. Elegir qué se hace con ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+44"/>
        <source>Leave %n proposal(s)?</source>
        <translation>
            <numerusform>¿Dejar %n propuesta?</numerusform>
            <numerusform>¿Dejar %n propuestas?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Their runs are closed and never deployed, whatever the members voted. To have one after all, repeat its run on purpose.</source>
        <translation>Sus ejecuciones se cierran y no se despliegan nunca, sea cual sea el voto de los miembros. Para tener una pese a todo, repetir su ejecución a propósito.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Leave all</source>
        <translation>Dejar todas</translation>
    </message>
</context>
<context>
    <name>ui::TriggerPage</name>
    <message>
        <location filename="../ui/deploy/TriggerPage.cpp" line="+65"/>
        <location line="+142"/>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <location line="-142"/>
        <source>Dry run…</source>
        <translation>Simular…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New rule</source>
        <translation>Nueva regla</translation>
    </message>
    <message>
        <location line="+37"/>
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
        <location line="+6"/>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Journal of the trigger</source>
        <translation>Diario del disparador</translation>
    </message>
    <message numerus="yes">
        <location line="+67"/>
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regla</numerusform>
            <numerusform>%n reglas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n held</source>
        <translation>
            <numerusform>%n retenido</numerusform>
            <numerusform>%n retenidos</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Resume all</source>
        <translation>Reanudar todas</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Pause all</source>
        <translation>Pausar todas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deploy again; you choose what becomes of what came meanwhile</source>
        <translation>Volver a desplegar; se elige qué se hace con lo que llegó entretanto</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>events are written down, nothing is deployed</source>
        <translation>los eventos se anotan, no se despliega nada</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>every act is written down before it is done</source>
        <translation>cada acto se anota antes de realizarlo</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go on watching and writing down, but deploy nothing</source>
        <translation>Seguir vigilando y anotando, pero sin desplegar nada</translation>
    </message>
    <message>
        <location line="+23"/>
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
    <name>ui::TriggerPulse</name>
    <message>
        <location filename="../ui/deploy/TriggerPulse.cpp" line="+76"/>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <location line="+2"/>
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
        <location line="+1"/>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Alive</source>
        <translation>Activo</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>off</source>
        <translation>apagado</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>no rule</source>
        <translation>sin reglas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>waiting for the network</source>
        <translation>esperando a la red</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>alarm: look at the journal</source>
        <translation>alarma: mirar el diario</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>stopped: look at the journal</source>
        <translation>detenido: mirar el diario</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>catching up, %1</source>
        <translation>poniéndose al día, %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>alive, %1</source>
        <comment>how far behind the chain</comment>
        <translation>activo, %1</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n held</source>
        <translation>
            <numerusform>%n retenido</numerusform>
            <numerusform>%n retenidos</numerusform>
        </translation>
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
    <name>ui::ViewsButton</name>
    <message>
        <location filename="../ui/deploy/ViewsButton.cpp" line="+30"/>
        <source>Saved ways to look at the table, also with Alt+1 to Alt+9</source>
        <translation>Formas guardadas de ver la tabla, también con Alt+1 a Alt+9</translation>
    </message>
    <message>
        <location line="-6"/>
        <location line="+27"/>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+50"/>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <location line="-49"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Save this view…</source>
        <translation>Guardar esta vista…</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There are nine views already: choose one to replace.</source>
        <translation>Ya hay nueve vistas: elegir una para reemplazarla.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Search, state, tag, groups, columns and order come back with it.</source>
        <translation>Con ella vuelven la búsqueda, el estado, la etiqueta, los grupos, las columnas y el orden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+13"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location line="-13"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no room for a tenth view. Choose one to replace.</source>
        <translation>No hay sitio para una décima vista. Elegir una para reemplazarla.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Rename the view</source>
        <translation>Renombrar la vista</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Its key stays the same.</source>
        <translation>Su tecla sigue siendo la misma.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Another view has this name. Choose a different one.</source>
        <translation>Otra vista tiene este nombre. Elegir uno distinto.</translation>
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
    <name>ui::WarningBanner</name>
    <message>
        <location filename="../ui/deploy/WarningBanner.cpp" line="+35"/>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Do not show this again until it gets worse</source>
        <translation>No volver a mostrar esto hasta que empeore</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Shown again in 8 hours, or when it gets worse</source>
        <translation>Se muestra de nuevo en 8 horas, o cuando empeore</translation>
    </message>
    <message>
        <location line="+16"/>
        <location line="+1"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Show fewer warnings</source>
        <translation>Mostrar menos avisos</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>One more warning</source>
        <translation>Un aviso más</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 more warnings</source>
        <translation>%1 avisos más</translation>
    </message>
</context>
<context>
    <name>ui::WarningTeller</name>
    <message>
        <location filename="../ui/shell/WarningTeller.cpp" line="+57"/>
        <source>Warn you on the desktop, too?</source>
        <translation>¿Avisar también en el escritorio?</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Then you hear of what runs out while this window is closed or covered. Settings can change it.</source>
        <translation>Así se sabe qué se agota mientras esta ventana está cerrada o tapada. Se puede cambiar en Ajustes.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Turn on</source>
        <translation>Activar</translation>
    </message>
</context>
<context>
    <name>ui::WarningWords</name>
    <message>
        <location filename="../ui/deploy/WarningWords.cpp" line="+27"/>
        <source>Select these %1</source>
        <translation>Seleccionar estos %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Top up…</source>
        <translation>Recargar…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Renew…</source>
        <translation>Renovar…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deposit…</source>
        <translation>Ingresar…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Send the manifest…</source>
        <translation>Enviar el manifiesto…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Look at it</source>
        <translation>Echar un vistazo</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>ui::WordSheet</name>
    <message>
        <location filename="../ui/common/WordSheet.cpp" line="+58"/>
        <source>Write at least one letter.</source>
        <translation>Escribir al menos una letra.</translation>
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
        <location filename="../models/wallet/Vault.cpp" line="+126"/>
        <source>Account %1</source>
        <translation>Cuenta %1</translation>
    </message>
    <message>
        <location filename="../models/wallet/AccountState.cpp" line="+13"/>
        <source>The balance is not known yet.</source>
        <translation>Aún no se conoce el saldo.</translation>
    </message>
    <message>
        <location filename="../models/wallet/Base58.cpp" line="+68"/>
        <source>This is not a key in Base58 form, or a letter of it is wrong.</source>
        <translation>Esta no es una clave en formato Base58, o tiene una letra equivocada.</translation>
    </message>
    <message>
        <location filename="../models/wallet/HdKey.cpp" line="+68"/>
        <source>A seed has 16 to 64 bytes.</source>
        <translation>Una semilla tiene de 16 a 64 bytes.</translation>
    </message>
    <message>
        <location line="+9"/>
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
        <location line="+20"/>
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
        <location filename="../models/wallet/HdKey.cpp" line="-167"/>
        <location filename="../models/wallet/Kdf.cpp" line="+11"/>
        <source>The key could not be derived.</source>
        <translation>No se pudo derivar la clave.</translation>
    </message>
    <message>
        <location filename="../models/wallet/Kdf.cpp" line="+9"/>
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
        <location line="+200"/>
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
        <location filename="../models/wallet/VaultJobs.cpp" line="+20"/>
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
        <location filename="../models/wallet/Vault.cpp" line="-92"/>
        <source>Unlock the wallet, then try again.</source>
        <translation>Desbloquear la cartera e intentarlo de nuevo.</translation>
    </message>
    <message>
        <location line="+88"/>
        <location filename="../models/wallet/VaultJobs.cpp" line="+69"/>
        <source>The account %1 is in this wallet already.</source>
        <translation>La cuenta %1 ya está en esta cartera.</translation>
    </message>
    <message>
        <location line="+113"/>
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
    <message>
        <location filename="../models/wallet/P256.cpp" line="+31"/>
        <source>The key of the certificate could not be made; restart the program and try again.</source>
        <translation>No se pudo crear la clave del certificado; reiniciar el programa e intentarlo de nuevo.</translation>
    </message>
    <message>
        <location line="+103"/>
        <source>The key of a certificate follows from exactly 32 bytes.</source>
        <translation>La clave de un certificado se deriva de exactamente 32 bytes.</translation>
    </message>
    <message>
        <location filename="../models/wallet/SelfSignedCertificate.cpp" line="+34"/>
        <source>The certificate could not be made; restart the program and try again.</source>
        <translation>No se pudo crear el certificado; reiniciar el programa e intentarlo de nuevo.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The name in a certificate has 1 to 64 characters.</source>
        <translation>El nombre de un certificado tiene de 1 a 64 caracteres.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A certificate must end after it begins.</source>
        <translation>Un certificado debe terminar después de empezar.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The number of a certificate has at most 20 bytes.</source>
        <translation>El número de un certificado tiene como máximo 20 bytes.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>A host in a certificate is a name or an IP address, without scheme and port.</source>
        <translation>Un host en un certificado es un nombre o una dirección IP, sin esquema ni puerto.</translation>
    </message>
</context>
</TS>
