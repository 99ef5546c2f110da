/** What the files of a folder may import besides each other. */
export type Floor = Readonly<Record<string, readonly string[]>>;

/**
 * The floors of the project, from the ground up. A folder may import the folders that stand behind its name. These are on lower
 * floors, or on its own floor and listed one by one.
 */
export const FLOORS: readonly Floor[] = [
  // What knows nothing of the parts above it: the contract, what is derived of it, and what is true of any API.
  { openapi: [], generated: [], 'src/json': [], 'src/spelling': [], 'src/time': [] },
  // What the wire carries, for everyone who reads or writes it; and what a command is.
  { 'src/wire': ['generated', 'src/json', 'src/time'], 'src/command': ['src/spelling'] },
  { 'src/prices': ['generated'] },
  { 'src/validation': ['generated', 'src/json', 'src/spelling', 'src/wire'] },
  // Siblings: none imports another.
  {
    'src/client': ['generated', 'src/json', 'src/time', 'src/wire'],
    'src/callbacks': ['src/json', 'src/time', 'src/wire'],
    'src/mock': ['generated', 'src/json', 'src/spelling', 'src/time', 'src/wire', 'src/validation', 'src/prices'],
  },
  {
    'src/files': ['src/client', 'src/json', 'src/time', 'src/wire'],
    // Of client and callbacks only the types: what a limiter and a callback store are.
    'src/stores': ['src/client', 'src/callbacks', 'src/time'],
  },
  { 'src/batch': ['src/client', 'src/prices', 'src/files', 'src/json', 'src/time', 'src/wire'] },
  { 'src/bullmq': ['src/batch', 'src/client', 'src/time', 'src/wire'] },
  {
    'src/cli': [
      ...[
        'generated',
        'src/json',
        'src/spelling',
        'src/wire',
        'src/command',
        'src/client',
        'src/callbacks',
        'src/mock',
      ],
      ...['src/validation', 'src/prices', 'src/files', 'src/batch'],
    ],
  },
  // What the verbs of scripts/ do. Nothing in src/ imports it.
  { 'tools/process': ['src/time'] },
  { 'tools/contract': ['openapi', 'src/json', 'src/validation', 'src/prices', 'src/client', 'tools/process'] },
  {
    'tools/package': ['generated', 'tools/contract'],
    'tools/prices': ['src/time', 'src/wire', 'tools/contract', 'tools/process'],
    'tools/importer': ['openapi', 'src/json', 'src/validation', 'tools/contract'],
    'tools/diff': ['src/json', 'src/validation', 'tools/contract', 'tools/process'],
    'tools/live': ['src/json', 'src/time', 'src/wire', 'src/command', 'src/client', 'tools/contract'],
    'tools/docs': ['src/mock', 'src/validation', 'tools/contract', 'tools/process'],
    'tools/tour': ['src/command', 'src/cli', 'src/mock'],
  },
  { 'tools/release': ['tools/diff'] },
  { 'tools/facts': ['src/json', 'src/validation', 'tools/contract', 'tools/importer', 'tools/process'] },
  {
    'tools/sync': ['src/json', 'src/command', 'src/client', 'tools/contract', 'tools/importer', 'tools/facts'],
  },
  { 'tools/update': ['tools/contract', 'tools/importer', 'tools/diff', 'tools/sync', 'tools/facts'] },
  {
    bench: [
      ...['generated', 'src/client', 'src/callbacks', 'src/batch', 'src/mock', 'tools/contract', 'tools/docs'],
      ...['tools/importer', 'tools/process', 'src/validation', 'src/prices'],
    ],
  },
  {
    scripts: [
      ...['src/command', 'src/cli', 'bench', 'tools/contract', 'tools/importer', 'tools/diff', 'tools/live'],
      ...[
        'tools/docs',
        'tools/sync',
        'tools/prices',
        'tools/facts',
        'tools/update',
        'tools/package',
        'tools/release',
        'tools/tour',
      ],
    ],
  },
];

/** The folders and files that may import modules of Node.js. The rest of src/ runs where Node.js is not. */
export const NODE = [
  'src/files/disk',
  'src/bullmq',
  'src/batch/disk',
  'src/mock/listen.ts',
  'src/mock/SocketRequest.ts',
  'src/mock/loopback.ts',
  'src/command',
  'src/cli',
  'tools',
  'scripts',
  'bench',
];
