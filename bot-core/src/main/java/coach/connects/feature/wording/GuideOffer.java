package coach.connects.feature.wording;

import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.parsing.EnumNames;
import coach.connects.session.FreelancerState;
import java.util.Optional;

/** The offer to read the guide, made once at each of its occasions; the state remembers that it was made. */
public enum GuideOffer {
    /** Below the example of /start. */
    EXAMPLE("guide.button.read", ""),
    /** When free Connects are all there is and no longer pay a large proposal (G-47). */
    LOW("guide.button.buy", "why"),
    /** When they are used up (G-47). */
    OUT("guide.button.buy", "why");

    private static final String GUIDE = "guide";

    private final String label;
    private final String screen;

    GuideOffer(String label, String screen) {
        this.label = label;
        this.screen = screen;
    }

    /** The button, unless it was offered before. */
    public Optional<ButtonSpec> button(CommandContext context) {
        return context.state().wasOffered(hint()) ? Optional.empty() : Optional.of(again(context));
    }

    /** The same where its message is written anew. */
    public ButtonSpec again(CommandContext context) {
        return ButtonSpec.of(context.plain(label), GUIDE, screen);
    }

    public FreelancerState remembered(FreelancerState state) {
        return state.withSession(session -> session.withHint(hint()));
    }

    private String hint() {
        return GUIDE + "-" + EnumNames.of(this);
    }
}
