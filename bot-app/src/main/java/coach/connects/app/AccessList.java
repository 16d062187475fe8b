package coach.connects.app;

import coach.connects.chat.ChatAddress;
import coach.connects.feature.host.PlatformName;
import coach.connects.profile.Identity;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whose bot it is: who may use it, as its host decides. Both lists name people and groups as {@code PLATFORM:ID}. Nobody who
 * is blocked gets in; where some are allowed, nobody else does.
 *
 * @param allowed the people and groups that may; empty when everybody may
 * @param blocked the people and groups that may not
 */
record AccessList(Set<String> allowed, Set<String> blocked) {
    AccessList {
        allowed = Set.copyOf(allowed);
        blocked = Set.copyOf(blocked);
    }

    /** Reads the two lists; their form was looked at before. */
    static AccessList of(Optional<String> allowed, Optional<String> blocked) {
        return new AccessList(names(allowed.orElse("")), names(blocked.orElse("")));
    }

    /** Whether this person may use the bot there: an allowed group lets its members in, as long as they talk in it. */
    boolean lets(Identity person, ChatAddress at) {
        return !bars(person, at)
                && (allowed.isEmpty() || allowed.contains(person.toString()) || allowed.contains(at.chatKey()));
    }

    /** Whether this person, or everybody in this group, is kept out by name. */
    boolean bars(Identity person, ChatAddress at) {
        return blocked.contains(person.toString()) || blocked.contains(at.chatKey());
    }

    /** What is wrong with a list; empty when it will do. */
    static Optional<String> problem(String list) {
        Set<String> names = names(list);
        boolean well = !names.isEmpty() && names.stream().allMatch(PlatformName::isOne);
        return well ? Optional.empty() : Optional.of("holds something else than PLATFORM:ID with commas between");
    }

    /** What is wrong with a list of owners; empty when it will do. Whoever talks at the console may be one. */
    static Optional<String> ownersProblem(String list) {
        Set<String> names = names(list);
        boolean well = !names.isEmpty()
                && names.stream().allMatch(name -> (PlatformName.isOne(name) && !isGroup(name)) || isAtConsole(name));
        return well
                ? Optional.empty()
                : Optional.of("holds something else than people's PLATFORM:ID with commas between");
    }

    /** What is wrong with a list of the allowed that is there and names nobody: without one everybody gets in. */
    static Optional<String> openByMistake(Map<String, String> values) {
        String list = values.get(SettingKey.CONNECTS_ALLOW.name());
        return list != null && list.isBlank()
                ? Optional.of(SettingKey.CONNECTS_ALLOW
                        + " is empty. Name who may use the bot, or take it out to let everybody in. Example: "
                        + SettingKey.CONNECTS_ALLOW.example())
                : Optional.empty();
    }

    /** What is wrong where somebody is let in, or owns the bot, and is kept out; empty when nobody is. */
    static Optional<String> contradiction(Optional<String> allowed, Optional<String> blocked, Optional<String> owners) {
        Set<String> out = names(blocked.orElse(""));
        boolean let = !Collections.disjoint(names(allowed.orElse("")), out);
        boolean owning = !Collections.disjoint(names(owners.orElse("")), out);
        SettingKey in = let ? SettingKey.CONNECTS_ALLOW : SettingKey.CONNECTS_OWNERS;
        return let || owning
                ? Optional.of(in + " and " + SettingKey.CONNECTS_BLOCK
                        + " name the same person or group. Take it out of one of them.")
                : Optional.empty();
    }

    /** On Telegram a group's id has a minus before it. */
    private static boolean isGroup(String name) {
        return name.indexOf('-') >= 0;
    }

    private static boolean isAtConsole(String name) {
        return name.startsWith("console:") && Identity.parse(name).isPresent();
    }

    static Set<String> names(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
