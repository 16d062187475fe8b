package coach.connects.chat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What is to be known of a command before it runs. Help, menus, registrations and the owner check are all made from this.
 *
 * @param name the name, without the slash
 * @param category the task under which help lists it
 * @param inMenu whether the menu shows it
 * @param scope where it may be said
 * @param parameters what can be said after it
 * @param reads whether it only shows what there is, whatever is said after it and whenever: nothing comes of hearing it twice
 */
public record CommandSpec(
        String name, Category category, boolean inMenu, Scope scope, List<CommandParameter> parameters, boolean reads) {
    /** Whose Connects are meant, where somebody keeps an agency's beside their own (W-37). */
    public static final CommandParameter POOL = CommandParameter.choice("pool", "own", "agency");

    /** What people want to do; help goes by these. */
    public enum Category {
        CHECK_A_JOB,
        KEEP_THE_WALLET,
        LOOK_BACK,
        SETTINGS,
        DATA
    }

    /** Where a command may be said. */
    public enum Scope {
        /** In private; said in a group, it is answered where one person alone reads. */
        PRIVATE,
        /** Anywhere; what it says in a group everybody may read. */
        ANYWHERE,
        /** In a group, by its administrators. */
        ADMINISTRATORS
    }

    public CommandSpec {
        parameters = List.copyOf(parameters);
    }

    public static CommandSpec of(String name, Category category, boolean daily, CommandParameter... options) {
        return new CommandSpec(name, category, daily, Scope.PRIVATE, List.of(options), false);
    }

    public CommandSpec anywhere() {
        return new CommandSpec(name, category, inMenu, Scope.ANYWHERE, parameters, reads);
    }

    public CommandSpec forAdministrators() {
        return new CommandSpec(name, category, inMenu, Scope.ADMINISTRATORS, parameters, reads);
    }

    public CommandSpec reading() {
        return new CommandSpec(name, category, inMenu, scope, parameters, true);
    }

    /** The same, of one pool or the other: a field more says which. */
    public CommandSpec ofEitherPool() {
        List<CommandParameter> more = new ArrayList<>(parameters);
        more.add(POOL);
        return new CommandSpec(name, category, inMenu, scope, more, reads);
    }

    /** Whether it is of one pool or the other. */
    public boolean isOfEitherPool() {
        return parameters.contains(POOL);
    }

    /** Whether nothing can be said after it, but for a pool. */
    public boolean takesNothing() {
        return parameters.stream().allMatch(POOL::equals);
    }

    /** Whether a page may be pasted behind it, whose words are no person's own. */
    public boolean takesPage() {
        return parameters.stream().anyMatch(parameter -> parameter.type() == CommandParameter.Type.FILE);
    }

    /**
     * The line that a person would have written, for platforms on which the fields are filled in one by one. A pool stands
     * first, for behind a note nothing more is read.
     *
     * @param values what stands in the fields, by their names; empty ones are left out, unknown ones too
     */
    public String line(Map<String, String> values) {
        StringBuilder line = new StringBuilder("/").append(name);
        List<CommandParameter> ordered = new ArrayList<>(parameters);
        ordered.sort(Comparator.comparing(parameter -> !parameter.equals(POOL)));
        for (CommandParameter parameter : ordered) {
            String value = values.getOrDefault(parameter.name(), "");
            if (!value.isBlank()) {
                line.append(parameter.named() ? " " + parameter.name() + " " : " ")
                        .append(value);
            }
        }
        return line.toString();
    }
}
