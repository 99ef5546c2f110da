#!/usr/bin/env node
import { kie } from './kie.js';

// Whoever reads has gone, as in `kie mock | head`: go on without.
process.stdout.on('error', () => {});
process.exitCode = await kie(process.argv.slice(2));
