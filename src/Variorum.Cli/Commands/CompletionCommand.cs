using System.CommandLine;

namespace Variorum.Cli.Commands;

/// <summary><c>variorum completion SHELL</c>: a script that completes commands and options in a shell, by asking variorum itself.</summary>
internal static class CompletionCommand
{
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            # variorum completion for bash: eval "$(variorum completion bash)"
            _variorum_complete() {
              local IFS=$'\n'
              COMPREPLY=($(compgen -W "$(variorum "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _variorum_complete variorum
            """,
        ["zsh"] = """
            # variorum completion for zsh: eval "$(variorum completion zsh)"
            _variorum_complete() {
              local -a words_found
              words_found=("${(@f)$(variorum "[suggest:${#BUFFER}]" "${BUFFER}" 2>/dev/null)}")
              compadd -- $words_found
              _files
            }
            compdef _variorum_complete variorum
            """,
        ["fish"] = """
            # variorum completion for fish: variorum completion fish | source
            complete -c variorum -a '(variorum "[suggest:"(commandline -C)"]" (commandline -cp | string collect) 2>/dev/null)'
            """,
        ["pwsh"] = """
            # variorum completion for PowerShell: variorum completion pwsh | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName variorum -ScriptBlock {
              param($wordToComplete, $commandAst, $cursorPosition)
              variorum "[suggest:$cursorPosition]" "$commandAst" | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
              }
            }
            """,
    };

    public static Command Create()
    {
        var shell = new Argument<string>("shell") { Description = "bash, zsh, fish or pwsh" };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        var command = new Command("completion", "Prints a completion script for a shell; its first line says how to load it.") { shell };
        command.SetAction(parsed =>
        {
            Console.Out.WriteLine(Scripts[parsed.GetRequiredValue(shell)]);
            return ExitCode.Done;
        });
        return command;
    }
}
