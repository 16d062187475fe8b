package coach.connects.persistence;

import coach.connects.profile.Identity;
import coach.connects.session.AccountLinkCode;
import coach.connects.session.AccountLinkState;
import coach.connects.store.Document;
import java.time.Instant;
import java.util.Optional;

/** The forms in which link codes, and what a state knows of joining identities, are kept. */
final class AccountLinkMapper {
    static final int SCHEMA = 1;

    private AccountLinkMapper() {}

    static BsonFields write(AccountLinkState linking) {
        BsonFields fields = BsonFields.none()
                .putTexts(
                        "misses",
                        linking.failedAttempts().stream().map(Instant::toString).toList())
                .put("loose", linking.pending(), AccountLinkMapper::write);
        linking.code().ifPresent(code -> fields.put("code", fields(code).put("value", code.code())));
        return fields;
    }

    static AccountLinkState linking(BsonFields fields) {
        return new AccountLinkState(
                fields.maybeFields("code").map(code -> code(code.text("value"), code)),
                fields.texts("misses").stream().map(Instant::parse).toList(),
                fields.list("loose", AccountLinkMapper::loose));
    }

    static Document first(AccountLinkCode code) {
        return Document.first(
                code.code(), Optional.of(code.until()), SCHEMA, fields(code).document());
    }

    static Document next(Document stored, AccountLinkCode code) {
        return stored.next(Optional.of(code.until()), SCHEMA, fields(code).document());
    }

    static AccountLinkCode read(Document document) {
        return code(document.id(), BsonFields.of(document.readableUpTo(SCHEMA).body()));
    }

    private static BsonFields fields(AccountLinkCode code) {
        return BsonFields.none()
                .put("issuer", code.issuer().toString())
                .put("until", code.until())
                .put("usedBy", code.usedBy(), Identity::toString);
    }

    private static AccountLinkCode code(String code, BsonFields fields) {
        return new AccountLinkCode(
                code,
                Identity.parse(fields.text("issuer")).orElseThrow(),
                fields.instant("until"),
                fields.maybe("usedBy").flatMap(Identity::parse));
    }

    private static BsonFields write(AccountLinkState.PendingIdentity pendingIdentity) {
        return BsonFields.none()
                .put("identity", pendingIdentity.identity().toString())
                .put("revision", pendingIdentity.revision());
    }

    private static AccountLinkState.PendingIdentity loose(BsonFields fields) {
        return new AccountLinkState.PendingIdentity(
                Identity.parse(fields.text("identity")).orElseThrow(), fields.longNumber("revision"));
    }
}
