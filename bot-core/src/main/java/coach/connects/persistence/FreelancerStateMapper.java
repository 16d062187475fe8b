package coach.connects.persistence;

import coach.connects.profile.Identity;
import coach.connects.profile.Preferences;
import coach.connects.profile.Profile;
import coach.connects.reminder.ReminderState;
import coach.connects.session.AccountLinkState;
import coach.connects.session.ActiveButtons;
import coach.connects.session.AgencyPool;
import coach.connects.session.FreelancerAccount;
import coach.connects.session.FreelancerIdentity;
import coach.connects.session.FreelancerState;
import coach.connects.session.KnownGroups;
import coach.connects.session.Presence;
import coach.connects.session.ProcessedEvents;
import coach.connects.session.ReminderSchedule;
import coach.connects.session.SessionState;
import coach.connects.store.Document;
import coach.connects.wallet.Checkpoint;
import coach.connects.wallet.Pool;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bson.BsonDocument;

/** The form in which a state is kept. */
final class FreelancerStateMapper {
    /** The newest version of this form; a newer one is left alone. */
    static final int SCHEMA = 3;

    /** The version that knows a checkpoint within a day. */
    private static final int DAY_SCHEMA = 2;

    /** The version of all but what only a program that knows the newest one reads rightly. */
    static final int FIRST_SCHEMA = 1;

    private FreelancerStateMapper() {}

    /**
     * The version in which a state is written: a checkpoint within a day is new in the second, an agency's pool in the third.
     */
    static int schemaOf(FreelancerState state) {
        if (!state.account().agency().equals(AgencyPool.NONE)) {
            return SCHEMA;
        }
        return state.account()
                .own()
                .checkpoint()
                .filter(Checkpoint::isWithinDay)
                .map(within -> DAY_SCHEMA)
                .orElse(FIRST_SCHEMA);
    }

    static BsonDocument write(FreelancerState state) {
        BsonFields fields = BsonFields.none()
                .putTexts(
                        "identities",
                        state.identities().stream().map(Identity::toString).toList())
                .put("profile", words(state.profile().written()))
                .put("preferences", words(state.account().settings().written()))
                .put("wallet", WalletMapper.write(state.account().own()))
                .put("conversations", state.conversations(), ConversationMapper::write)
                .put("buttons", state.buttons().all(), ConversationMapper::write)
                .putTexts("handled", state.processed().keys())
                .put("groups", state.groups().places(), GroupRefMapper::write)
                .put("groupName", state.groups().name(), name -> name)
                .putTexts("hints", state.session().hints())
                .put("linking", AccountLinkMapper.write(state.linking()))
                .put("agenda", ReminderStateMapper.write(state.schedule().reminders()))
                .putInstant("erasedAt", state.erasedAt())
                .put("seenOn", state.session().presence().seenOn(), LocalDate::toString)
                .put("toldOn", state.session().presence().toldOn(), LocalDate::toString);
        return agency(fields, state.account()).document();
    }

    /** Nothing of it where none is kept: so it was before there were others. */
    private static BsonFields agency(BsonFields fields, FreelancerAccount account) {
        AgencyPool agency = account.agency();
        return agency.equals(AgencyPool.NONE)
                ? fields
                : fields.put(
                        "agency",
                        BsonFields.none()
                                .put("wallet", WalletMapper.write(agency.wallet()))
                                .put("budgets", words(agency.budgets().written()))
                                .put("outcomes", agency.outcomes(), ReminderStateMapper::write)
                                .put("pays", account.payer() == Pool.AGENCY));
    }

    private static AgencyPool agency(BsonFields fields) {
        return new AgencyPool(
                WalletMapper.read(fields.fields("wallet")),
                Preferences.read(words(fields.fields("budgets"))),
                fields.list("outcomes", ReminderStateMapper::outcome));
    }

    private static Pool payer(BsonFields fields) {
        return fields.flag("pays") ? Pool.AGENCY : Pool.OWN;
    }

    static FreelancerState read(Document document) {
        BsonFields fields = BsonFields.of(document.readableUpTo(SCHEMA).body());
        return new FreelancerState(
                new FreelancerIdentity(
                        Identity.parse(document.id()).orElseThrow(),
                        fields.texts("identities").stream()
                                .map(text -> Identity.parse(text).orElseThrow())
                                .toList(),
                        fields.maybeInstant("erasedAt")),
                FreelancerAccount.of(
                        Profile.read(words(fields.fields("profile"))),
                        Preferences.read(words(fields.fields("preferences"))),
                        WalletMapper.read(fields.fields("wallet")),
                        fields.maybeFields("agency")
                                .map(FreelancerStateMapper::agency)
                                .orElse(AgencyPool.NONE),
                        fields.maybeFields("agency")
                                .map(FreelancerStateMapper::payer)
                                .orElse(Pool.OWN)),
                new SessionState(
                        fields.list("conversations", ConversationMapper::read),
                        new ActiveButtons(fields.list("buttons", ConversationMapper::button)),
                        new ProcessedEvents(fields.texts("handled")),
                        new KnownGroups(fields.list("groups", GroupRefMapper::read), fields.maybe("groupName")),
                        fields.texts("hints"),
                        fields.maybeFields("linking")
                                .map(AccountLinkMapper::linking)
                                .orElse(AccountLinkState.NONE),
                        new Presence(fields.maybeDate("seenOn"), fields.maybeDate("toldOn"))),
                new ReminderSchedule(
                        fields.maybeFields("agenda")
                                .map(ReminderStateMapper::read)
                                .orElse(ReminderState.EMPTY),
                        document.dueAt()));
    }

    private static BsonFields words(Map<String, String> words) {
        BsonFields fields = BsonFields.none();
        words.forEach(fields::put);
        return fields;
    }

    private static Map<String, String> words(BsonFields fields) {
        Map<String, String> words = new LinkedHashMap<>();
        fields.document().keySet().forEach(name -> words.put(name, fields.text(name)));
        return words;
    }
}
