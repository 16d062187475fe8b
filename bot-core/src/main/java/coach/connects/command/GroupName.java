package coach.connects.command;

import coach.connects.conversation.Groups;

/** What a group is called in a sentence (UX-28: no raw ids there). */
public final class GroupName {
    private GroupName() {}

    /** Its name, which is foreign text; where the platform tells none, our words for it. */
    public static Object of(Turn turn, Groups.Place place) {
        return place.isNamed() ? place.title() : turn.words("community.group.unnamed");
    }
}
