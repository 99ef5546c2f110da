#!/usr/bin/env node
import { kie } from './kie.js';

process.exitCode = await kie(process.argv.slice(2));
