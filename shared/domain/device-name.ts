/** Whether Windows keeps a name for a device, with whatever ending: no file or folder can have it there. */
export function isDeviceName(name: string): boolean {
  return /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name);
}
