package coach.connects.simulator;

import coach.connects.profile.Identity;
import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.wiring.Damage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonString;

/**
 * One document is damaged for an hour: its owner hears so, everybody else is served as ever, and afterwards the owner has
 * it erased, or whoever hosts the bot puts it right again.
 */
final class DamageCheck {
    private static final String NEWER = "newer";
    private static final String HUGE = "huge";
    private static final String CHECK = "check";
    private static final int NO_SCHEMA_YET = 99;
    private static final int MEGABYTE = 1 << 20;
    private static final Duration AWHILE = Duration.ofMinutes(70);

    private final World world;
    private final Engine engine;

    DamageCheck(World world, Engine engine) {
        this.world = world;
        this.engine = engine;
    }

    /** What can be done to a document: the names of {@link Damage}, and some more. */
    static List<String> kinds() {
        return List.of(
                "HALF",
                "UNKNOWN_KIND",
                "BAD_DATE",
                "NEGATIVE",
                "MISSING",
                "WRONG_TYPE",
                "TOO_MANY",
                "DEEP",
                NEWER,
                HUGE,
                CHECK);
    }

    /** Damages one document of the step's account, if it has any, and puts it right: with an odd number by erasing. */
    void happen(Step step) {
        if (step.words().equals(CHECK)) {
            if (engine.takesAnyBytes()) {
                check(step);
            }
            return;
        }
        Identity owner = world.account(step);
        DocumentCollection documents = engine.store().collection("freelancers");
        Optional<Document> found = documents.find(owner.toString());
        if (found.isEmpty() || found.get().body().containsKey("erasedAt")) {
            return;
        }
        if (!canHappen(found.get(), step.words())) {
            return;
        }
        Export before = world.look(owner);
        damage(documents, found.get(), step.words());
        String said = world.saidBy(step, "/wallet");
        boolean told = said.startsWith("Not done: your data");
        Violation.unless(told || !said.startsWith("Not done"), () -> owner + " is not told what is damaged: " + said);
        others(step, before);
        world.passes(AWHILE);
        others(step, before);
        boolean erases = step.number() % 2 == 1 && !step.words().equals(NEWER);
        if (erases) {
            erase(step, before);
        } else {
            restore(documents, found.get());
            Export after = world.look(owner);
            Violation.unless(
                    LedgerCheck.isSameButForWhatRecurs(before, after),
                    () -> owner + " has other data after the damage: " + before.told() + " became " + after.told());
        }
    }

    /** A damaged check keeps nobody from their other data. */
    private void check(Step step) {
        DocumentCollection checks = engine.store().collection("checks");
        String prefix = world.account(step).inPath() + "/";
        List<Document> found = checks.page(prefix, "", 1);
        if (found.isEmpty()) {
            return;
        }
        Damage.HALF.to(engine.store(), "checks", found.get(0).id());
        for (String words : List.of("/stats", "/export json", "/wallet")) {
            String said = world.saidBy(step, words);
            Violation.unless(!said.startsWith("Not done"), () -> words + " is refused for a damaged check: " + said);
        }
        restore(checks, found.get(0));
    }

    private boolean canHappen(Document whole, String how) {
        boolean ours = how.equals(NEWER) || how.equals(HUGE);
        return ours
                || engine.takesAnyBytes()
                || (hasEntries(whole) && !Damage.valueOf(how).isOfAny());
    }

    private void damage(DocumentCollection documents, Document whole, String how) {
        switch (how) {
            case NEWER -> replace(documents, whole, whole.next(whole.dueAt(), NO_SCHEMA_YET, whole.body()));
            case HUGE -> {
                BsonDocument body = BsonDocument.parse(whole.body().toJson());
                body.append("more", new BsonString("x".repeat(MEGABYTE)));
                replace(documents, whole, whole.next(whole.dueAt(), whole.schema(), body));
            }
            default -> {
                Damage damage = Damage.valueOf(how);
                (damage.isOfAny() || hasEntries(whole) ? damage : Damage.HALF)
                        .to(engine.store(), "freelancers", whole.id());
            }
        }
    }

    private static boolean hasEntries(Document whole) {
        BsonDocument body = whole.body();
        return body.containsKey("wallet")
                && body.getDocument("wallet").containsKey("entries")
                && !body.getDocument("wallet").getArray("entries").isEmpty()
                && body.getDocument("wallet")
                        .getArray("entries")
                        .get(0)
                        .asDocument()
                        .containsKey("connects");
    }

    private static void replace(DocumentCollection documents, Document old, Document next) {
        Violation.unless(documents.replace(next, old.revision()), () -> next.id() + " is not damaged");
    }

    /** As it was: from a backup, by whoever hosts the bot. */
    private static void restore(DocumentCollection documents, Document whole) {
        Document now = documents.find(whole.id()).orElseThrow();
        replace(documents, now, now.next(whole.dueAt(), whole.schema(), whole.body()));
    }

    private void erase(Step step, Export before) {
        String first = world.saidBy(step, "/forget everything");
        String done = first.startsWith("Erased") ? first : world.saidBy(step, "Erase everything");
        Violation.unless(done.startsWith("Erased"), () -> world.account(step) + " is not erased: " + first + done);
        world.erased(before);
    }

    private void others(Step step, Export owner) {
        for (int i = 0; i < world.accounts(); i++) {
            Step by = step.by(i);
            if (!owner.identities().contains(world.account(by).toString())) {
                String said = world.saidBy(by, "/wallet");
                Violation.unless(
                        !said.startsWith("Not done"),
                        () -> world.account(by) + " is not served while another's data is damaged: " + said);
            }
        }
    }
}
