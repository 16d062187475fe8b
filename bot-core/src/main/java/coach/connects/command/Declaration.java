package coach.connects.command;

import java.util.List;
import java.util.Map;

/**
 * What is to be known of a command before it runs. Help, menus, registrations and the owner check are all made from this.
 *
 * @param name the name, without the slash
 * @param task the task under which help lists it
 * @param daily whether the menu shows it
 * @param where where it may be said
 * @param options what can be said after it
 * @param reads whether it only shows what there is, whatever is said after it and whenever: nothing comes of hearing it twice
 */
public record Declaration(String name, Task task, boolean daily, Where where, List<Option> options, boolean reads) {
    /** What people want to do; help goes by these. */
    public enum Task {
        CHECK_A_JOB,
        KEEP_THE_WALLET,
        LOOK_BACK,
        SETTINGS,
        DATA
    }

    /** Where a command may be said. */
    public enum Where {
        /** In private; said in a group, it is answered where one person alone reads. */
        PRIVATE,
        /** Anywhere; what it says in a group everybody may read. */
        ANYWHERE,
        /** In a group, by its administrators. */
        ADMINISTRATORS
    }

    /** Keeps its own copy. */
    public Declaration {
        options = List.copyOf(options);
    }

    /** A private command. */
    public static Declaration of(String name, Task task, boolean daily, Option... options) {
        return new Declaration(name, task, daily, Where.PRIVATE, List.of(options), false);
    }

    /** The same command, allowed anywhere. */
    public Declaration anywhere() {
        return new Declaration(name, task, daily, Where.ANYWHERE, options, reads);
    }

    /** The same command for its group's administrators alone. */
    public Declaration forAdministrators() {
        return new Declaration(name, task, daily, Where.ADMINISTRATORS, options, reads);
    }

    /** The same command, which only shows what there is. */
    public Declaration reading() {
        return new Declaration(name, task, daily, where, options, true);
    }

    /**
     * The line that a person would have written, for platforms on which the fields are filled in one by one.
     *
     * @param values what stands in the fields, by their names; empty ones are left out, unknown ones too
     */
    public String line(Map<String, String> values) {
        StringBuilder line = new StringBuilder("/").append(name);
        for (Option option : options) {
            String value = values.getOrDefault(option.name(), "");
            if (!value.isBlank()) {
                line.append(option.named() ? " " + option.name() + " " : " ").append(value);
            }
        }
        return line.toString();
    }
}
