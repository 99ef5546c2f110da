#!/usr/bin/env node
import { main } from '../command/index.js';
import { kie } from './kie.js';

await main(kie);
