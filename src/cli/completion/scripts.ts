/**
 * What each shell runs to complete. It asks `kie completion words` with the line as it is typed, and evaluates nothing of it. A line
 * that says `:` stands for the paths that the shell finds itself.
 */
export const SCRIPTS = {
  bash: `_kie() {
  local line=\${COMP_LINE:0:COMP_POINT} value summary quoted
  local word=\${line##*[[:space:]]}
  # bash takes what follows a colon or an equals sign for a word of its own.
  local prefix=\${word%"\${word##*[:=]}"}
  COMPREPLY=()
  while IFS=$'\\t' read -r value summary; do
    if [[ $value == : ]]; then
      compopt -o default -o filenames
      continue
    fi
    if [[ $value == */ ]]; then compopt -o nospace; fi
    printf -v quoted %q "\${value#"$prefix"}"
    COMPREPLY+=("$quoted")
  done < <("\${COMP_WORDS[0]}" completion words -- "$line" 2>/dev/null)
}
complete -F _kie kie kie-openapi
`,
  zsh: `#compdef kie kie-openapi
_kie() {
  local value summary files
  local -a described folders
  while IFS=$'\\t' read -r value summary; do
    if [[ $value == : ]]; then
      files=1
    elif [[ $value == */ ]]; then
      folders+=("$value")
    else
      described+=("\${value//:/\\\\:}:$summary")
    fi
  done < <("\${words[1]}" completion words -- "\${(j: :)words[1,CURRENT-1]} $PREFIX" 2>/dev/null)
  (( $#folders )) && compadd -S '' -- "\${folders[@]}"
  (( $#described )) && _describe kie described
  [[ -n $files ]] && _files
}
if [[ \${funcstack[1]} == _kie ]]; then _kie; else compdef _kie kie kie-openapi; fi
`,
  fish: `function __kie_complete
  for line in (kie completion words -- (commandline -cp | string collect) 2>/dev/null)
    if test "$line" = ":"
      __fish_complete_path (commandline -ct)
    else
      echo $line
    end
  end
end
complete -c kie -f -a '(__kie_complete)'
`,
} as const;
