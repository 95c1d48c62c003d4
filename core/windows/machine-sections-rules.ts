import type {
  WindowsHardware,
  WindowsModel,
  WindowsNetwork,
  WindowsProcessor,
  WindowsRestart,
  WindowsSystem,
  WindowsVolume,
} from './types.ts';
import { kilobytes, momentOf, numberOf, rowsOf, textOf } from './values-rules.ts';
import type { Row } from './values-rules.ts';

const FIRST_BUILD_OF_11 = 22_000;

/** Windows 11 still calls itself 10 in its registry. Pure. */
function productOf(row: Row): string | null {
  const product = textOf(row['product'], 120);
  const isClient = product !== null && /^Windows 10\b/u.test(product);
  return isClient && (numberOf(row['build']) ?? 0) >= FIRST_BUILD_OF_11 ? product.replace('10', '11') : product;
}

export function toSystem(row: Row): WindowsSystem {
  const build = textOf(row['build'], 20);
  const patch = numberOf(row['patch']);
  return {
    productName: productOf(row),
    release: textOf(row['release'], 20),
    version: textOf(row['version'], 40),
    build: build === null || patch === null ? build : `${build}.${patch}`,
    bootAt: momentOf(row['boot']),
    memoryBytes: kilobytes(row['memory']),
    memoryFreeBytes: kilobytes(row['free']),
    pageFileBytes: kilobytes(row['page']),
  };
}

/** All sockets as one. */
export function toProcessor(data: unknown): WindowsProcessor {
  const rows = rowsOf(data);
  const sum = (key: string): number | null => {
    const numbers = rows.flatMap((row) => numberOf(row[key]) ?? []);
    return numbers.length === 0 ? null : numbers.reduce((a, b) => a + b, 0);
  };
  return {
    model: textOf(rows[0]?.['name'], 120),
    cores: sum('cores'),
    logicalCores: sum('logical'),
    clockMhz: numberOf(rows[0]?.['clock']) || null,
  };
}

const VIRTUAL = /virtual|vmware|kvm|qemu|xen|hvm dom|amazon ec2|google compute|bochs|parallels|openstack|nutanix/iu;

export function toModel(row: Row): WindowsModel {
  const manufacturer = textOf(row['manufacturer'], 120);
  const model = textOf(row['model'], 120);
  const isKnown = manufacturer !== null || model !== null;
  return { manufacturer, model, isVirtual: isKnown ? VIRTUAL.test(`${manufacturer ?? ''} ${model ?? ''}`) : null };
}

export function toVolumes(data: unknown): readonly WindowsVolume[] {
  return rowsOf(data).flatMap((row) => {
    const drive = textOf(row['drive']);
    if (drive === null || !/^[A-Z]:$/iu.test(drive)) return [];
    return [{ drive: drive.toUpperCase(), totalBytes: numberOf(row['size']), freeBytes: numberOf(row['free']) }];
  });
}

export function toNetwork(row: Row): WindowsNetwork {
  return {
    interfaces: numberOf(row['interfaces']) ?? 0,
    defaultRoute: row['route'] === true,
    dnsServers: numberOf(row['dns']) ?? 0,
    proxy: row['proxy'] === true ? 'set' : 'none',
  };
}

export function toRestart(row: Row): WindowsRestart {
  return {
    servicing: row['servicing'] === true,
    windowsUpdate: row['update'] === true,
    rename: row['rename'] === true,
    fileRenames: row['files'] === true,
  };
}

/** Numbers of the firmware's and the storage interface's tables. */
const MEMORY_TYPES: ReadonlyMap<number, string> = new Map([
  [20, 'DDR'],
  [21, 'DDR2'],
  [24, 'DDR3'],
  [26, 'DDR4'],
  [34, 'DDR5'],
]);
const MEDIA: ReadonlyMap<number, string> = new Map([
  [3, 'HD'],
  [4, 'SSD'],
  [5, 'SCM'],
]);
const BUSES: ReadonlyMap<number, string> = new Map([
  [1, 'SCSI'],
  [3, 'ATA'],
  [7, 'USB'],
  [8, 'RAID'],
  [9, 'iSCSI'],
  [10, 'SAS'],
  [11, 'SATA'],
  [17, 'NVMe'],
]);

function named(names: ReadonlyMap<number, string>, value: unknown): string {
  return names.get(numberOf(value) ?? -1) ?? '';
}

export function toHardware(row: Row): WindowsHardware {
  return {
    memoryModules: rowsOf(row['modules']).flatMap((one) => {
      const bytes = numberOf(one['bytes']);
      return bytes === null ? [] : [{ bytes, type: named(MEMORY_TYPES, one['type']), mhz: numberOf(one['mhz']) }];
    }),
    physicalDisks: rowsOf(row['disks']).flatMap((one) => {
      const bytes = numberOf(one['bytes']);
      return bytes === null ? [] : [{ bytes, type: named(MEDIA, one['media']), bus: named(BUSES, one['bus']) }];
    }),
    displays: rowsOf(row['displays']).map((one) => ({
      width: numberOf(one['width']),
      height: numberOf(one['height']),
    })),
  };
}
