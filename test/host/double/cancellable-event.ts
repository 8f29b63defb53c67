/** An event that a listener may stop, as Electron's are. */
export type CancellableEvent<Fields extends object = object> = Fields & {
  preventDefault(): void;
  readonly defaultPrevented: boolean;
};

export function cancellableEvent<Fields extends object>(fields: Fields): CancellableEvent<Fields> {
  let prevented = false;
  return Object.defineProperties(Object.assign({}, fields) as CancellableEvent<Fields>, {
    ...Object.getOwnPropertyDescriptors(fields),
    preventDefault: {
      value: () => {
        prevented = true;
      },
    },
    defaultPrevented: { get: () => prevented },
  });
}
