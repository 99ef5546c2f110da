import { command } from '../../command/index.js';
import { connect, environment } from '../connect.js';
import { exitCodes } from '../exitCodes.js';

/** `kie credits`: how many credits are left. */
export default command({
  name: 'credits',
  summary: 'Print how many credits the account has left',
  environment,
  json: '{"credits": number}',
  exitCodes: { 1: exitCodes[1], 3: exitCodes[3] },
  examples: ['kie credits', 'test "$(kie credits)" -ge 100'],
  async run(values, output) {
    const credits = await (await connect(values, output)).credits();
    output.print({ credits }, `${credits}`);
  },
});
