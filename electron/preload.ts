import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { type Bridge, bridgeName } from '../shared/ipc/bridge.ts';
import { callChannel, dropChannel, eventChannel } from '../shared/ipc/channels.ts';

const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke(callChannel, name, input),
  drop: async (file) => {
    const path = webUtils.getPathForFile(file as File);
    return path === '' ? null : ipcRenderer.invoke(dropChannel, path);
  },
  listen: (listener) => {
    const forward = (_event: unknown, name: Parameters<typeof listener>[0], payload: unknown) =>
      listener(name, payload);
    ipcRenderer.on(eventChannel, forward);
    return () => ipcRenderer.off(eventChannel, forward);
  },
};

contextBridge.exposeInMainWorld(bridgeName, bridge);
