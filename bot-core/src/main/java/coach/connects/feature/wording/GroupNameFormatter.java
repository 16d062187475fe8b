package coach.connects.feature.wording;

import coach.connects.engine.View;
import coach.connects.session.KnownGroups;

/** What a group is called in a sentence (UX-28: no raw ids there). */
public final class GroupNameFormatter {
    private GroupNameFormatter() {}

    /** Its name, which is foreign text; where the platform tells none, our words for it. */
    public static Object of(View view, KnownGroups.GroupRef group) {
        return group.isNamed() ? group.title() : view.text("community.group.unnamed");
    }
}
