import { describe, expect, it } from 'vitest';
import { kie } from '../../src/cli/kie.js';
import { runCommand } from '../command/runCommand.js';

/** What `kie run` would send; the exit code and what it says, if it refuses. */
async function requestOf(...args: string[]) {
  const { exitCode, stdout, stderr } = await runCommand(kie, 'run', ...args, '--dry-run', '--json');
  return exitCode === 0 ? JSON.parse(stdout).input : { exitCode, message: JSON.parse(stderr).message };
}

describe('An option of kie run', () => {
  it.each([
    [
      'is a text, also if it looks like a number',
      ['runway', 'A boat', '--duration=5', '--quality=720p', '--aspect_ratio=1:1'],
      { duration: 5 },
    ],
    [
      'is true, or false with no- before it',
      ['google/nano-banana', 'A boat', '--no-nsfw-checker'],
      { nsfw_checker: false },
    ],
    [
      'is a list if it is repeated',
      [
        'google/nano-banana-edit',
        'At night',
        '--image_urls=https://a.example/1.png',
        '--image_urls=https://a.example/2.png',
      ],
      { image_urls: ['https://a.example/1.png', 'https://a.example/2.png'] },
    ],
    [
      'is a list as JSON',
      ['google/nano-banana-edit', 'At night', '--image_urls', '["https://a.example/1.png"]'],
      { image_urls: ['https://a.example/1.png'] },
    ],
    [
      'is an object as JSON',
      ['elevenlabs/text-to-dialogue-v3', '--dialogue', '{"text":"Ahoy","voice":"Adam"}'],
      { dialogue: [{ text: 'Ahoy', voice: 'Adam' }] },
    ],
    [
      'is a file to upload, which a dry run leaves alone',
      ['google/nano-banana-edit', 'At night', '--image_urls', '@/tmp/boat.png'],
      { image_urls: ['@/tmp/boat.png'] },
    ],
    [
      'is a text with @ where no file belongs',
      ['google/nano-banana', '@boat is a name'],
      { prompt: '@boat is a name' },
    ],
  ])('%s', async (_, args, input) => {
    expect(await requestOf(...args)).toMatchObject(input);
  });

  it.each([
    [['google/nano-banan', 'A boat'], 'There is no model google/nano-banan; did you mean google/nano-banana?'],
    [['nano-banana', 'A boat'], 'There is no model nano-banana; did you mean google/nano-banana?'],
    [
      ['google/nano-banana', 'A boat', '--aspect_ration', '1:1'],
      'There is no option --aspect_ration; did you mean --aspect_ratio?',
    ],
    [
      ['google/nano-banana', 'A boat', '--output_format', 'jpg'],
      '--output_format must be one of png, jpeg; did you mean jpeg?',
    ],
    [
      ['google/nano-banana-edit', 'A boat', '--image_urls', 'boat.png'],
      '--image_urls[0] must be a URL, with its scheme; @boat.png uploads a file',
    ],
    [
      ['kling/v2-1-standard', 'A boat', '--image_url', 'README.md'],
      '--image_url is a file of this machine; @README.md uploads it',
    ],
    [
      ['google/nano-banana', 'A boat', '--prompt', 'A ship'],
      'The prompt is given twice: as an argument and as --prompt',
    ],
    [['google/nano-banana'], 'The input needs prompt'],
    [['topaz/video-upscale', 'A boat'], /^topaz\/video-upscale takes no prompt; its fields are --video_url/],
    [['topaz/image-upscale', '--upscale_factor=', '--image_url=https://a.example/b.png'], /^--upscale_factor/],
  ])('is refused: %j', async (args, message) => {
    const refused = await requestOf(...args);

    expect(refused.exitCode).toBe(2);
    if (typeof message === 'string') expect(refused.message).toBe(message);
    else expect(refused.message).toMatch(message);
  });
});
