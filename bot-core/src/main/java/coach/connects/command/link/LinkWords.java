package coach.connects.command.link;

import coach.connects.chat.RichText;
import coach.connects.command.Lines;
import coach.connects.command.Offer;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.command.data.ExportCommand;
import coach.connects.conversation.Dossier;
import coach.connects.conversation.LinkCode;
import coach.connects.freelancer.Identity;
import coach.connects.wallet.Statement;
import java.time.Duration;
import java.util.Optional;

/** What {@code /link} says. */
final class LinkWords {
    private LinkWords() {}

    /** The code, what to do with it, and that it is nobody else's. */
    static RichText code(Turn turn, LinkCode code, Optional<String> door) {
        long minutes = Duration.between(turn.now(), code.until()).toMinutes();
        Lines lines = new Lines().add(turn.words("link.code", "code", RichText.of(code.code()), "minutes", minutes));
        door.ifPresent(address -> lines.add(turn.words("link.code.door", "address", RichText.of(address))));
        return lines.add(turn.words("link.code.foot")).text();
    }

    /** They are one now. */
    static RichText done(Turn turn, Dossier after, Identity there) {
        RichText platform = platform(turn, there);
        return after.wallet().isTold()
                ? turn.words("link.done", "platform", platform, "n", balance(turn, after))
                : turn.words("link.done.empty", "platform", platform);
    }

    /** Both have a wallet: which one stays? Nothing is the safe answer, and comes first. */
    static Step which(Turn turn, Dossier here, Dossier there, LinkCode code) {
        Lines lines = new Lines()
                .add(turn.words("link.which"))
                .add(turn.words("link.which.here", "n", balance(turn, here), "entries", entries(here)))
                .add(turn.words(
                        "link.which.there",
                        "platform",
                        platform(turn, code.issuer()),
                        "n",
                        balance(turn, there),
                        "entries",
                        entries(there)))
                .add(turn.words("link.which.file"));
        return turn.say(turn.message(lines.text())
                .row(offer(turn, "link.button.apart", Choice.apart()))
                .row(offer(turn, "link.button.here", Choice.keep(code, true)))
                .row(offer(turn, "link.button.there", Choice.keep(code, false))));
    }

    /** The wallet that goes, as a file, and the last question. */
    static Step lastWords(Turn turn, Dossier goes, Choice choice) {
        RichText text = turn.words("link.export", "n", balance(turn, goes), "entries", entries(goes));
        return turn.say(turn.message(text)
                .withFile(ExportCommand.everything(turn.with(goes)))
                .row(
                        offer(turn, "button.no", Choice.apart()),
                        offer(turn, "button.yes", choice.forGood(goes.wallet().lastSeq()))));
    }

    /** Where this identity is: a platform's name, or that it is another account on the same one. */
    static RichText platform(Turn turn, Identity identity) {
        if (identity.platform().equals(turn.event().source().user().platform())) {
            return turn.words("link.platform.same");
        }
        return name(turn, identity);
    }

    /** A platform's name. */
    static RichText name(Turn turn, Identity identity) {
        String key = "link.platform." + identity.platform();
        return turn.messages().has(key) ? turn.words(key) : RichText.of(identity.platform());
    }

    private static Object balance(Turn turn, Dossier dossier) {
        Turn theirs = turn.with(dossier);
        Statement statement = dossier.wallet().on(theirs.today(), turn.policies());
        return statement.balance();
    }

    private static long entries(Dossier dossier) {
        return dossier.wallet().lastSeq();
    }

    private static Offer offer(Turn turn, String label, Choice choice) {
        return Offer.once(turn.label(label), LinkCommand.NAME, choice.argument());
    }
}
