package coach.connects.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What can be typed behind the program's name, in the library's terms. The words of the help are in cli.properties. */
final class CliGrammar {
    static final String PROGRAM = "connects-coach";
    static final String RUN = "run";
    static final String CONSOLE = "console";
    static final String CHECK_CONFIG = "check-config";
    static final String VERSION = "version";
    static final String COMPLETION = "completion";
    static final String HELP = "help";

    private static final int COLUMNS = 80;
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("coach.connects.app.cli", Locale.ROOT);

    private CliGrammar() {}

    /** All of it, in the order in which the help shows it. */
    static CommandLine all() {
        CommandSpec top = command(PROGRAM).addOption(data());
        top.addOption(flag("--help", "-h")).addOption(flag("--version"));
        add(top, command(RUN).addOption(data()));
        add(top, command(CONSOLE).addOption(flag("--json")).addOption(data()).addOption(valued("--clock", "INSTANT")));
        add(top, command(CHECK_CONFIG).addOption(data()));
        add(
                top,
                command(CliCommand.Login.WORD)
                        .addPositional(positional("PERSON", "0..1"))
                        .addOption(data()));
        for (CliCommand.AdminCommand.Kind kind : CliCommand.AdminCommand.Kind.values()) {
            if (kind.isTyped()) {
                add(top, admin(kind));
            }
        }
        add(top, command(VERSION));
        add(top, command(COMPLETION));
        add(top, command(HELP).addPositional(positional("COMMAND", "0..1")));
        return new CommandLine(top)
                .setExpandAtFiles(false)
                .setUsageHelpWidth(COLUMNS)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    }

    private static CommandSpec admin(CliCommand.AdminCommand.Kind kind) {
        CommandSpec command = command(kind.word()).addOption(data());
        if (kind == CliCommand.AdminCommand.Kind.MIGRATE) {
            command.addOption(flag("--back"));
        }
        return kind.needsFile() ? command.addPositional(positional("FILE", "1")) : command;
    }

    /** The words that are commands. */
    static List<String> names() {
        return new ArrayList<>(all().getSubcommands().keySet());
    }

    /** How such a call looks; of the whole program when it is the name of no command. */
    static String example(String command) {
        String key = PROGRAM + "." + command + ".example";
        return WORDS.getString(WORDS.containsKey(key) ? key : PROGRAM + ".example");
    }

    /** The page that explains a command, or the whole program. */
    static String help(String command) {
        CommandLine all = all();
        return all.getSubcommands().getOrDefault(command, all).getUsageMessage(Ansi.OFF);
    }

    /** What a shell needs to complete what is typed. */
    static String completion() {
        return AutoComplete.bash(PROGRAM, all());
    }

    private static void add(CommandSpec top, CommandSpec command) {
        top.addSubcommand(command.name(), command);
    }

    private static CommandSpec command(String name) {
        CommandSpec command = CommandSpec.create().name(name).resourceBundle(WORDS);
        command.usageMessage().sortOptions(false);
        return command;
    }

    private static OptionSpec data() {
        return valued("--data", "DIR");
    }

    private static OptionSpec valued(String name, String label) {
        return OptionSpec.builder(name)
                .type(String.class)
                .arity("1")
                .paramLabel(label)
                .build();
    }

    private static OptionSpec flag(String... names) {
        return OptionSpec.builder(names).type(boolean.class).arity("0").build();
    }

    private static PositionalParamSpec positional(String label, String arity) {
        return PositionalParamSpec.builder()
                .type(String.class)
                .arity(arity)
                .paramLabel(label)
                .descriptionKey(label)
                .build();
    }
}
