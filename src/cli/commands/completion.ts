import { choice, command, text } from '../../command/index.js';

/** What the shells ask while somebody types. */
const words = command({
  name: 'words',
  summary: 'Print what the last word of a line can become',
  hidden: true,
  positionals: { line: { kind: text('line'), required: true, summary: 'The line as it is typed' } },
  async run({ line }, { print, root }) {
    const [{ complete }, { wordsOf }] = await Promise.all([
      import('../completion/complete.js'),
      import('../completion/words.js'),
    ]);
    const { suggestions, files } = await complete(root, wordsOf(line));
    const lines = suggestions.map(([value, summary]) => `${value}\t${summary}`);
    if (lines.length > 0 || files) print(undefined, [...lines, ...(files ? [':'] : [])].join('\n'));
  },
});

/** `kie completion`: the script that completes commands, options, models and values in a shell. */
export default command({
  name: 'completion',
  summary: 'Print the script that completes words in a shell',
  details:
    'bash: eval "$(kie completion bash)" in ~/.bashrc. zsh: source <(kie completion zsh) in ~/.zshrc, after compinit. fish: kie completion ' +
    'fish > ~/.config/fish/completions/kie.fish.',
  positionals: { shell: { kind: choice('bash', 'zsh', 'fish'), required: true, summary: 'Which shell' } },
  examples: ['eval "$(kie completion bash)"', 'source <(kie completion zsh)'],
  commands: [words],
  async run({ shell }, { print }) {
    const { SCRIPTS } = await import('../completion/scripts.js');
    print(undefined, SCRIPTS[shell].trimEnd());
  },
});
