import { utilityProcess } from 'electron';
import { ChannelClient, type ChildPort } from '../ipc/channel/client.ts';

/** Starts one of Alcove's own processes from its built entry file. It gets no argument and an empty environment of ours. */
export function startProcess(entry: string, lostCode: 'vault.locked' | 'cancelled'): ChannelClient {
  const child = utilityProcess.fork(entry, [], { serviceName: 'Alcove vault', stdio: 'inherit' });
  const port: ChildPort = {
    post: (message) => child.postMessage(message),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.on('exit', listener),
    kill: () => child.kill(),
  };
  return new ChannelClient(port, lostCode);
}
