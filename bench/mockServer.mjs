// A process of its own, as Prism's: node mockServer.mjs <file of variants>
import { readFileSync } from 'node:fs';
import { createMock } from '../dist/mock/index.js';

const variants = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const { url } = await createMock({ variants, limits: false, credits: false }).listen();
console.log(`listening on ${url}`);
