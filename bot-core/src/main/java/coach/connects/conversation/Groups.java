package coach.connects.conversation;

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
public record Groups(List<Place> places, Optional<String> name) {
    /** No group, and no name. */
    public static final Groups NONE = new Groups(List.of(), Optional.empty());

    private static final int MOST = 5;

    /**
     * A group.
     *
     * @param at the group, with the topic or channel in which it was used
     * @param title what it is called, foreign text
     */
    public record Place(ChatAddress at, String title) {
        private static final String MARK = "group:";

        /** The group at this address; called by its id where the platform tells no name. */
        public static Place of(ChatAddress at, Optional<String> title) {
            String id = at.chat().startsWith(MARK) ? at.chat().substring(MARK.length()) : at.chat();
            return new Place(at, title.filter(name -> !name.isBlank()).orElse(id));
        }

        /** Whether its title is a name that people know it by, not the number that a platform gave it. */
        public boolean isNamed() {
            return !title.chars().allMatch(sign -> sign == '-' || Character.isDigit(sign));
        }
    }

    /** Keeps its own copy. */
    public Groups {
        places = List.copyOf(places);
    }

    /** The same after this group was used; the oldest goes when there are too many. */
    public Groups after(Place place) {
        if (!places.isEmpty() && places.get(0).equals(place)) {
            return this;
        }
        List<Place> others = new ArrayList<>(List.of(place));
        for (Place other : places) {
            if (!other.at().chatKey().equals(place.at().chatKey()) && others.size() < MOST) {
                others.add(other);
            }
        }
        return new Groups(others, name);
    }

    /** These, and then those of the same person under another identity. */
    public Groups joinedBy(Groups other) {
        List<Place> all = new ArrayList<>(places);
        for (Place place : other.places) {
            if (at(place.at().chatKey()).isEmpty() && all.size() < MOST) {
                all.add(place);
            }
        }
        return new Groups(all, name.or(other::name));
    }

    /** The group of this key. */
    public Optional<Place> at(String key) {
        return places.stream().filter(place -> place.at().chatKey().equals(key)).findFirst();
    }

    /** The same under this name, or under none. */
    public Groups named(Optional<String> other) {
        return new Groups(places, other);
    }
}
