import type { CoreWords } from '../../said-languages.ts';

export const checksEndpoints: CoreWords = {
  'The product runs on Windows: nothing of it is expected to answer here.':
    'El producto funciona en Windows: no se espera que aquí responda nada de él.',
  'a service of the product': 'un servicio del producto',
  "The product's ports take connections": 'Los puertos del producto aceptan conexiones',
  'Nothing listens for {0}': 'Nada escucha para {0}',
  'The settings name these ports and nobody has opened them: the service does not run, or is still starting.':
    'Los ajustes nombran estos puertos y nadie los ha abierto: el servicio no está en marcha o aún se inicia.',
  'Start the services in the Windows services and check again. An instance that is not in use may stay like this.':
    'Inicie los servicios en los Servicios de Windows y compruebe de nuevo. Una instancia que no se usa puede quedar así.',
  "No firewall swallows connections to the product's ports":
    'Ningún cortafuegos se traga conexiones a los puertos del producto',
  'Connections to {0} are swallowed': 'Las conexiones a {0} se pierden',
  'Neither a yes nor a refusal came back. A firewall does that, on this machine or between.':
    'No llegó ni un sí ni un rechazo. Eso lo hace un cortafuegos, en esta máquina o en medio.',
  "Have the product's ports opened: 7991 and those of the instances, for example 8001 to 8020.":
    'Haga abrir los puertos del producto: 7991 y los de las instancias, por ejemplo del 8001 al 8020.',
  "The product's services answer": 'Los servicios del producto responden',
  '{0} takes connections and does not answer': '{0} acepta conexiones y no responde',
  'The service has its port open and does nothing with what it is asked: it hangs, or another program has the port.':
    'El servicio tiene su puerto abierto y no hace nada con lo que se le pide: está bloqueado o el puerto lo tiene otro programa.',
  'Look at the last log lines of the service. When planning can wait a moment, restart it.':
    'Mire las últimas líneas del registro del servicio. Cuando la planificación pueda esperar un momento, reinícielo.',
  'get an answer from {0}': 'obtener respuesta de {0}',
  "The product's services answer without an error": 'Los servicios del producto responden sin error',
  '{0} answers with an error of its own': '{0} responde con un error propio',
  'The service runs and fails at what it is asked. Repeated errors of the server are a sign of severity 2.':
    'El servicio funciona y falla en lo que se le pide. Los errores repetidos del servidor son señal de gravedad 2.',
  'Send a case with the logs of this moment. A restart of the service may help meanwhile.':
    'Envíe un caso con los registros de este momento. Mientras tanto puede ayudar reiniciar el servicio.',
  "No proxy stands before the product's ports": 'No hay ningún proxy ante los puertos del producto',
  'A proxy answers in the place of {0}': 'Un proxy responde en lugar de {0}',
  "The way to the product's own server leads through a proxy that wants a sign-in. Clients then cannot connect.":
    'El camino al propio servidor del producto pasa por un proxy que pide iniciar sesión. Los clientes no pueden conectarse.',
  "Add the product's server to the exceptions of the proxy, with its ports.":
    'Añada el servidor del producto, con sus puertos, a las excepciones del proxy.',
  "The product's services answer without a sign-in": 'Los servicios del producto responden sin iniciar sesión',
  '{0} wants a sign-in': '{0} pide iniciar sesión',
  'It is alive. Usually nothing before it asks who is there.': 'Está vivo. Normalmente nada pregunta antes quién es.',
  'When clients cannot connect, see what asks for the sign-in: a web server or a filter before the product.':
    'Cuando los clientes no puedan conectarse, mire qué pide iniciar sesión: un servidor web o un filtro ante el producto.',
  "The product's addresses are known on their ports": 'Las direcciones del producto se conocen en sus puertos',
  "{0} knows none of the product's addresses": '{0} no conoce ninguna de las direcciones del producto',
  'Something answers there. It may be another service of the product, or another program that has the port.':
    'Allí responde algo. Puede ser otro servicio del producto u otro programa que tiene el puerto.',
  'When clients cannot connect, see which program has that port.':
    'Cuando los clientes no puedan conectarse, mire qué programa tiene ese puerto.',
};
