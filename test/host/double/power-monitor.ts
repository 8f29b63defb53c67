import { strictEmitter } from './strict.ts';

type Asking = 'getSystemIdleState' | 'getSystemIdleTime' | 'isOnBatteryPower' | 'onBatteryPower';

/** A test emits `lock-screen`, `suspend` and the like itself, or assigns its own idle time. */
class PowerMonitorDouble
  extends strictEmitter('powerMonitor')
  implements Pick<Electron.PowerMonitor, Asking>
{
  onBatteryPower = false;

  getSystemIdleState(idleThreshold: number): 'active' | 'idle' {
    return this.getSystemIdleTime() >= idleThreshold ? 'idle' : 'active';
  }

  getSystemIdleTime(): number {
    return 0;
  }

  isOnBatteryPower(): boolean {
    return this.onBatteryPower;
  }
}

export const powerMonitor = new PowerMonitorDouble();
