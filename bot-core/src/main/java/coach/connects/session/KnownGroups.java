package coach.connects.session;

import coach.connects.chat.ChatAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The groups in which a freelancer used the bot, so that a verdict can be shared there, and the name under which they want
 * to be seen.
 *
 * @param places the groups, the one used last first; a few
 * @param name the name beside their opinions; anonymous without one
 */
public record KnownGroups(List<GroupRef> places, Optional<String> name) {
    /** No group, and no name. */
    public static final KnownGroups NONE = new KnownGroups(List.of(), Optional.empty());

    private static final int MOST = 5;

    /**
     * A group.
     *
     * @param at the group, with the topic or channel in which it was used
     * @param title what it is called, foreign text
     */
    public record GroupRef(ChatAddress at, String title) {
        private static final String MARK = "group:";

        /** The group at this address; called by its id where the platform tells no name. */
        public static GroupRef of(ChatAddress at, Optional<String> title) {
            return new GroupRef(at, title.filter(name -> !name.isBlank()).orElse(id(at)));
        }

        /** Whether its title is a name that people know it by, not the number that a platform gave it. */
        public boolean isNamed() {
            return !(title.equals(id(at)) && title.chars().allMatch(sign -> sign == '-' || Character.isDigit(sign)));
        }

        private static String id(ChatAddress at) {
            return at.chat().startsWith(MARK) ? at.chat().substring(MARK.length()) : at.chat();
        }
    }

    /** Keeps its own copy. */
    public KnownGroups {
        places = List.copyOf(places);
    }

    /** The same after this group was used; the oldest goes when there are too many. */
    public KnownGroups after(GroupRef group) {
        if (!places.isEmpty() && places.get(0).equals(group)) {
            return this;
        }
        List<GroupRef> others = new ArrayList<>(List.of(group));
        for (GroupRef other : places) {
            if (!other.at().chatKey().equals(group.at().chatKey()) && others.size() < MOST) {
                others.add(other);
            }
        }
        return new KnownGroups(others, name);
    }

    /** These, and then those of the same person under another identity. */
    public KnownGroups joinedBy(KnownGroups other) {
        List<GroupRef> all = new ArrayList<>(places);
        for (GroupRef group : other.places) {
            if (at(group.at().chatKey()).isEmpty() && all.size() < MOST) {
                all.add(group);
            }
        }
        return new KnownGroups(all, name.or(other::name));
    }

    /** Those that the bot is in: of others no platform tells a name, and nothing can be posted there. */
    public List<GroupRef> joined() {
        return places.stream().filter(GroupRef::isNamed).toList();
    }

    /** The same of one platform. */
    public List<GroupRef> joined(String platform) {
        return joined().stream()
                .filter(group -> group.at().platform().equals(platform))
                .toList();
    }

    public Optional<GroupRef> at(String key) {
        return places.stream().filter(group -> group.at().chatKey().equals(key)).findFirst();
    }

    /** The same under this name, or under none. */
    public KnownGroups named(Optional<String> other) {
        return new KnownGroups(places, other);
    }
}
