package coach.connects.app;

import coach.connects.profile.Identity;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads every call by picocli, and says of a wrong one what was probably meant. */
final class CommandLineParser {
    private static final String CALL = "java -jar connects-coach.jar ";

    private CommandLineParser() {}

    /** What these words call for. */
    static CliCommand read(List<String> words) throws StartupException {
        if (words.contains("--help") || words.contains("-h")) {
            List<String> names = CliGrammar.names();
            return new CliCommand.Help(
                    words.stream().filter(names::contains).findFirst().orElse(""));
        }
        if (words.contains("--version")) {
            return new CliCommand.Version();
        }
        try {
            ParseResult read = CliGrammar.all().parseArgs(words.toArray(new String[0]));
            if (!read.hasSubcommand()) {
                return new CliCommand.Serve(folder(read, ""), false);
            }
            ParseResult command = read.subcommand();
            String name = command.commandSpec().name();
            if (read.hasMatchedOption("--data")) {
                throw wrong(name, "The option --data stands behind the command " + name + ".");
            }
            return called(name, command);
        } catch (ParameterException e) {
            String at = e.getCommandLine().getCommandName();
            throw wrong(at, sentence(e, at.equals(CliGrammar.PROGRAM) ? "" : at, words));
        }
    }

    private static CliCommand called(String name, ParseResult words) throws StartupException {
        return switch (name) {
            case CliGrammar.RUN -> new CliCommand.Serve(folder(words, name), true);
            case CliGrammar.CONSOLE ->
                new CliCommand.Talk(words.hasMatchedOption("--json"), folder(words, name), clock(words));
            case CliGrammar.CHECK_CONFIG -> new CliCommand.CheckConfig(folder(words, name));
            case CliGrammar.VERSION -> new CliCommand.Version();
            case CliGrammar.COMPLETION -> new CliCommand.Completion();
            case CliGrammar.HELP -> help(words);
            case CliCommand.Login.WORD -> login(words);
            default -> chore(CliCommand.AdminCommand.Kind.named(name).orElseThrow(), words);
        };
    }

    private static CliCommand help(ParseResult words) throws StartupException {
        Optional<String> about = Optional.ofNullable(words.matchedPositionalValue(0, null));
        if (about.isPresent() && !CliGrammar.names().contains(about.get())) {
            throw wrong("", noCommand(about.get()));
        }
        return new CliCommand.Help(about.orElse(""));
    }

    private static CliCommand login(ParseResult words) throws StartupException {
        Optional<String> typed = Optional.ofNullable(words.matchedPositionalValue(0, null));
        boolean one = typed.filter(word ->
                        word.indexOf(',') >= 0 || AccessList.problem(word).isPresent())
                .isEmpty();
        Optional<Identity> person = one ? typed.flatMap(Identity::parse) : Optional.empty();
        if (typed.isPresent() && person.isEmpty()) {
            throw wrong(
                    CliCommand.Login.WORD,
                    "The command " + CliCommand.Login.WORD + " takes no " + shown(typed.get())
                            + ", but a person such as telegram:123456789.");
        }
        return new CliCommand.Login(person, folder(words, CliCommand.Login.WORD));
    }

    private static CliCommand chore(CliCommand.AdminCommand.Kind named, ParseResult words) throws StartupException {
        String name = named.word();
        Optional<Path> file = Optional.empty();
        if (named.needsFile()) {
            file = CliValues.path(String.valueOf(words.matchedPositionalValue(0, "")));
            if (file.isEmpty()) {
                throw wrong(name, needsFile(name));
            }
        }
        boolean back = named == CliCommand.AdminCommand.Kind.MIGRATE && words.hasMatchedOption("--back");
        CliCommand.AdminCommand.Kind kind = back ? CliCommand.AdminCommand.Kind.MIGRATE_BACK : named;
        return new CliCommand.AdminCommand(kind, file, folder(words, name));
    }

    private static Optional<Path> folder(ParseResult words, String command) throws StartupException {
        Optional<String> typed = value(words, "--data", command);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> problem = SettingRules.folder(typed.get());
        if (problem.isPresent()) {
            throw wrong(command, "The value of --data " + problem.get() + ".");
        }
        return CliValues.path(typed.get());
    }

    private static Optional<Instant> clock(ParseResult words) throws StartupException {
        Optional<String> typed = value(words, "--clock", CliGrammar.CONSOLE);
        Optional<Instant> clock = typed.flatMap(CliValues::instant);
        if (typed.isPresent() && clock.isEmpty()) {
            throw wrong(CliGrammar.CONSOLE, "The value of --clock is no instant in UTC.");
        }
        return clock;
    }

    private static Optional<String> value(ParseResult words, String option, String command) throws StartupException {
        Optional<String> typed = Optional.ofNullable(words.matchedOptionValue(option, null));
        if (typed.filter(value -> value.isBlank() || value.startsWith("--")).isPresent()) {
            throw wrong(command, needsValue(option));
        }
        return typed;
    }

    /** What is wrong, in a sentence of ours: the library's own quote whatever was typed, at any length. */
    private static String sentence(ParameterException e, String command, List<String> words) {
        if (e instanceof OverwrittenOptionException twice) {
            return "The option " + option(twice.getOverwritten()) + " stands there twice.";
        }
        if (e instanceof MissingParameterException missing) {
            return missing.getMissing().get(0).isPositional()
                    ? needsFile(command)
                    : needsValue(option(missing.getMissing().get(0)));
        }
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), command, e.getCommandLine());
        }
        return words.stream()
                .filter(word -> word.startsWith("--") && word.indexOf('=') > 0)
                .map(word -> word.substring(0, word.indexOf('=')))
                .filter(name -> isFlag(name, e.getCommandLine()))
                .findFirst()
                .map(name -> "The option " + name + " takes no value.")
                .orElse("These words cannot be read.");
    }

    private static boolean isFlag(String name, CommandLine at) {
        CommandLine.Model.OptionSpec option = at.getCommandSpec().findOption(name);
        return option != null && option.arity().max() == 0;
    }

    private static String unmatched(String word, String command, CommandLine at) {
        if (!word.startsWith("-")) {
            return command.isEmpty()
                    ? noCommand(word)
                    : "The command " + command + " takes no " + shown(word) + meant("--" + word, at);
        }
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        if (at.getCommandSpec().findOption(name) != null) {
            return "The option " + name + (equals < 0 ? " stands there twice." : " takes no value.");
        }
        Optional<String> owner = CliGrammar.all().getSubcommands().values().stream()
                .filter(other -> other.getCommandSpec().findOption(name) != null)
                .map(CommandLine::getCommandName)
                .findFirst();
        return owner.map(other -> "The option " + name + " belongs to the command " + other + ".")
                .orElseGet(() -> "There is no option " + shown(name) + meant(name, at));
    }

    private static String meant(String option, CommandLine at) {
        return NearestName.to(option, at.getCommandSpec().optionsMap().keySet())
                .map(near -> "; did you mean " + near + "?")
                .orElse(".");
    }

    private static String noCommand(String word) {
        return "There is no command " + shown(word)
                + NearestName.to(word, CliGrammar.names())
                        .map(near -> "; did you mean " + near + "?")
                        .orElse(".");
    }

    private static String needsFile(String command) {
        return "The command " + command + " needs a file.";
    }

    private static String needsValue(String option) {
        return "The option " + option + " needs a value.";
    }

    private static String option(CommandLine.Model.ArgSpec missing) {
        return missing instanceof CommandLine.Model.OptionSpec option ? option.longestName() : missing.paramLabel();
    }

    private static StartupException wrong(String command, String sentence) {
        return StartupException.wrong(sentence + " Example: " + CALL + CliGrammar.example(command));
    }

    /** What was typed, short enough for a line and without what could break it. */
    private static String shown(String word) {
        return word.codePoints()
                .filter(c -> !Character.isISOControl(c))
                .limit(40)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
