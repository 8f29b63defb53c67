import { crc32 } from 'node:zlib';

/** Parts of a ZIP in their order. */
export type Parts = readonly (readonly [name: string, bytes: Buffer])[];

const localBytes = 30;
const centralBytes = 46;
const endBytes = 22;

/**
 * A stored ZIP as FORMAT.md describes the one of a backup, written from that description alone, for the twins and as a
 * check on the description: made anew from its parts, the genuine backup must come out byte for byte.
 */
export function zipOf(parts: Parts, dosTime: number): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, bytes] of parts) {
    const label = Buffer.from(name, 'utf8');
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(10, 0); // version needed; flags and method are 0
    shared.writeUInt32LE(dosTime, 6);
    shared.writeUInt32LE(crc32(bytes), 10);
    shared.writeUInt32LE(bytes.length, 14);
    shared.writeUInt32LE(bytes.length, 18);
    shared.writeUInt16LE(label.length, 22);
    const central = Buffer.alloc(centralBytes);
    central.write('PK\u0001\u0002', 'latin1');
    central.writeUInt16LE(0x0300, 4);
    shared.copy(central, 6);
    central.writeUInt32LE(0x81800000, 38);
    central.writeUInt32LE(offset, 42);
    const file = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), shared, label, bytes]);
    directory.push(central, label);
    files.push(file);
    offset += file.length;
  }
  const end = Buffer.alloc(endBytes);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, ...directory, end]);
}

/** Where everything stands in a ZIP that was written as above: `local NAME`, `data NAME`, `central NAME`, `directory`, `end`. */
export function placesOf(zip: Buffer): Map<string, number> {
  const places = new Map<string, number>();
  const end = zip.length - endBytes;
  const directory = zip.readUInt32LE(end + 16);
  places.set('end', end).set('directory', directory);
  for (let at = directory; at < end; ) {
    const label = zip.readUInt16LE(at + 28);
    const name = zip.subarray(at + centralBytes, at + centralBytes + label).toString('utf8');
    const local = zip.readUInt32LE(at + 42);
    places.set(`central ${name}`, at).set(`local ${name}`, local);
    places.set(`data ${name}`, local + localBytes + label);
    at += centralBytes + label;
  }
  return places;
}

/** The parts of a ZIP that was written as above, and the time in its headers. */
export function readZip(zip: Buffer): { parts: Parts; dosTime: number } {
  const places = placesOf(zip);
  const names = [...places.keys()].flatMap((place) => (place.startsWith('data ') ? [place.slice(5)] : []));
  const parts = names.map((name) => {
    const from = places.get(`data ${name}`) ?? 0;
    const bytes = zip.readUInt32LE((places.get(`central ${name}`) ?? 0) + 24);
    return [name, zip.subarray(from, from + bytes)] as const;
  });
  return { parts, dosTime: zip.readUInt32LE((places.get('directory') ?? 0) + 12) };
}
