package coach.connects.feature.wording;

import coach.connects.chat.ChatEvent;
import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandResult;
import coach.connects.engine.PayloadCodec;
import coach.connects.session.ActiveButton;
import java.util.Optional;

/**
 * A setting that was offered before it was set anew, and is pressed after that: what stands is newer, so it is asked once more,
 * by a button that is newer too.
 *
 * @param offer the button that was pressed
 */
record OutdatedSetting(SettingScreen screen, ActiveButton offer) {
    private static final String PARTS = ", ";

    /** The offer whose press would change what a later receipt says; empty where it is none, or nothing was set since. */
    static Optional<OutdatedSetting> pressedIn(SettingScreen screen, String now) {
        return screen.context().event() instanceof ChatEvent.ButtonPress press
                ? screen.context()
                        .state()
                        .buttons()
                        .known(press.button())
                        .filter(offer -> !PayloadCodec.isPayload(offer.action().argument()))
                        .map(offer -> new OutdatedSetting(screen, offer))
                        .filter(offer -> offer.isSetSince(now))
                : Optional.empty();
    }

    private boolean isSetSince(String now) {
        return screen.context().state().buttons().since(offer).stream()
                .filter(below ->
                        below.pool() == offer.pool() && below.action().command().equals(screen.command()))
                .flatMap(below -> SettingScreen.setAs(below).stream())
                .anyMatch(set -> (PARTS + set + PARTS).contains(PARTS + now + PARTS));
    }

    /** Whether it is to be set like this all the same. */
    CommandResult askedAnew(String now, String then) {
        RichText why =
                screen.context().text("settings.since.offer", "now", screen.said(now), "then", screen.said(then));
        return screen.context()
                .reply(screen.context()
                        .draft(why)
                        .withRow(ButtonSpec.no(screen.context().view()), ButtonSpec.anew(offer)));
    }
}
