import { type MenuRole, roleAccelerators, runRole } from './menu-roles.ts';
import { asElectron, strictEmitter } from './strict.ts';
import { focusedWindow } from './windows.ts';

type Options = Electron.MenuItemConstructorOptions;
type ItemFacts = 'id' | 'label' | 'type' | 'accelerator' | 'enabled' | 'visible' | 'checked' | 'toolTip';

let lastCommandId = 0;

export class MenuItemDouble
  implements Partial<Pick<Electron.MenuItem, ItemFacts | 'commandId' | 'sublabel'>>
{
  readonly commandId: number;
  readonly id: string;
  readonly type: Electron.MenuItem['type'];
  readonly role?: MenuRole;
  readonly accelerator?: string;
  readonly submenu?: MenuDouble;
  label: string;
  sublabel: string;
  toolTip: string;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  private readonly onClick: Options['click'];

  constructor(options: Options) {
    lastCommandId += 1;
    this.commandId = lastCommandId;
    this.id = options.id ?? '';
    this.type = options.type ?? (options.submenu ? 'submenu' : 'normal');
    this.label = options.label ?? options.role ?? '';
    this.sublabel = options.sublabel ?? '';
    this.toolTip = options.toolTip ?? '';
    this.enabled = options.enabled ?? true;
    this.visible = options.visible ?? true;
    this.checked = options.checked ?? false;
    this.onClick = options.click;
    const accelerator = options.accelerator ?? (options.role && roleAccelerators[options.role]);
    if (options.role) this.role = options.role;
    if (accelerator) this.accelerator = accelerator;
    if (options.submenu) {
      this.submenu = Array.isArray(options.submenu)
        ? MenuDouble.buildFromTemplate(options.submenu)
        : asMenu(options.submenu);
    }
  }

  /** What a person's click does: nothing while the item is disabled. */
  click(): void {
    if (!this.enabled) return;
    if (this.type === 'checkbox') this.checked = !this.checked;
    if (this.type === 'radio') this.checked = true;
    const window = focusedWindow();
    if (this.role) runRole(this.role, window);
    this.onClick?.(
      asElectron<Electron.MenuItem>(this),
      window && asElectron<Electron.BaseWindow>(window),
      {},
    );
  }
}

function asMenu(menu: unknown): MenuDouble {
  if (menu instanceof MenuDouble) return menu;
  throw new Error('electron host: a submenu must be made by Menu.buildFromTemplate');
}

export class MenuDouble extends strictEmitter('Menu') implements Pick<Electron.Menu, 'popup' | 'closePopup'> {
  readonly items: MenuItemDouble[] = [];
  private static application: MenuDouble | null = null;

  static buildFromTemplate(template: (Options | MenuItemDouble)[]): MenuDouble {
    const menu = new MenuDouble();
    for (const item of template)
      menu.append(item instanceof MenuItemDouble ? item : new MenuItemDouble(item));
    return menu;
  }

  static setApplicationMenu(menu: MenuDouble | null): void {
    MenuDouble.application = menu;
  }

  static getApplicationMenu(): MenuDouble | null {
    return MenuDouble.application;
  }

  append(item: MenuItemDouble): void {
    this.items.push(item);
  }

  insert(position: number, item: MenuItemDouble): void {
    this.items.splice(position, 0, item);
  }

  /** Finds an item at any depth. */
  getMenuItemById(id: string): MenuItemDouble | null {
    return this.all().find((item) => item.id === id) ?? null;
  }

  /** Every item at any depth. */
  all(): MenuItemDouble[] {
    return this.items.flatMap((item) => [item, ...(item.submenu?.all() ?? [])]);
  }

  /** A native menu cannot be shown; listeners hear that it was asked for. */
  popup(): void {
    this.emit('menu-will-show', {});
  }

  closePopup(): void {
    this.emit('menu-will-close', {});
  }
}
