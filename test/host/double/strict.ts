import { EventEmitter } from 'node:events';

/** Asked of anything by `await`, JSON and inspection: their absence is an answer, not a mistake of the app. */
const probes = new Set(['then', 'toJSON', 'domain', 'href']);

function trap(name: string): ProxyHandler<object> {
  return {
    get(target, key, receiver) {
      if (key in target || typeof key === 'symbol' || probes.has(key))
        return Reflect.get(target, key, receiver);
      throw new Error(`electron host: ${name}.${key} is not doubled`);
    },
  };
}

/** The same object; asking it for a name that has no double throws an error that says the name. */
export function strict<Target extends object>(name: string, target: Target): Target {
  return new Proxy(target, trap(name)) as Target;
}

/** An event emitter to inherit from, whose instances throw when they are asked for a name that has no double. */
export function strictEmitter(name: string): new () => EventEmitter {
  class StrictEmitter extends EventEmitter {}
  Object.setPrototypeOf(StrictEmitter.prototype, new Proxy(EventEmitter.prototype, trap(name)));
  return StrictEmitter;
}

/** Can be called and constructed, so that both can be refused. */
class Missing {}

/** Stands for a whole module or class that has no double: any use of it throws its name. */
export function notDoubled<Whole>(name: string): Whole {
  const refuse = (): never => {
    throw new Error(`electron host: ${name} is not doubled`);
  };
  const handler: ProxyHandler<typeof Missing> = {
    construct: refuse,
    apply: refuse,
    get(_target, key) {
      if (typeof key === 'symbol' || probes.has(key)) return undefined;
      throw new Error(`electron host: ${name}.${key} is not doubled`);
    },
  };
  return asElectron<Whole>(new Proxy(Missing, handler));
}

/**
 * A double where the app expects Electron's whole class. The one place that claims so: whatever the double lacks
 * throws its name at run time.
 */
export function asElectron<Whole>(double: object): Whole {
  return double as Whole;
}
