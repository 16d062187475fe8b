package coach.connects.store.dossier;

import coach.connects.conversation.LinkCode;
import coach.connects.conversation.Linking;
import coach.connects.freelancer.Identity;
import coach.connects.store.Document;
import java.time.Instant;
import java.util.Optional;

/** The forms in which link codes, and what a dossier knows of joining identities, are kept. */
final class LinkForm {
    /** The version of a code's form; a newer one is left alone. */
    static final int SCHEMA = 1;

    private LinkForm() {}

    static Fields write(Linking linking) {
        Fields fields = Fields.none()
                .putTexts(
                        "misses",
                        linking.misses().stream().map(Instant::toString).toList())
                .put("loose", linking.loose(), LinkForm::write);
        linking.code().ifPresent(code -> fields.put("code", fields(code).put("value", code.code())));
        return fields;
    }

    static Linking linking(Fields fields) {
        return new Linking(
                fields.maybeFields("code").map(code -> code(code.text("value"), code)),
                fields.texts("misses").stream().map(Instant::parse).toList(),
                fields.list("loose", LinkForm::loose));
    }

    static Document first(LinkCode code) {
        return Document.first(
                code.code(), Optional.of(code.until()), SCHEMA, fields(code).document());
    }

    static Document next(Document stored, LinkCode code) {
        return stored.next(Optional.of(code.until()), SCHEMA, fields(code).document());
    }

    static LinkCode read(Document document) {
        return code(document.id(), Fields.of(document.readableUpTo(SCHEMA).body()));
    }

    private static Fields fields(LinkCode code) {
        return Fields.none()
                .put("issuer", code.issuer().toString())
                .put("until", code.until())
                .put("usedBy", code.usedBy(), Identity::toString);
    }

    private static LinkCode code(String code, Fields fields) {
        return new LinkCode(
                code,
                Identity.parse(fields.text("issuer")).orElseThrow(),
                fields.instant("until"),
                fields.maybe("usedBy").flatMap(Identity::parse));
    }

    private static Fields write(Linking.Loose loose) {
        return Fields.none().put("identity", loose.identity().toString()).put("revision", loose.revision());
    }

    private static Linking.Loose loose(Fields fields) {
        return new Linking.Loose(Identity.parse(fields.text("identity")).orElseThrow(), fields.longNumber("revision"));
    }
}
