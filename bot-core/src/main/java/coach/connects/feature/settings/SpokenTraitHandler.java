package coach.connects.feature.settings;

import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.InputHandler;
import coach.connects.feature.wording.SettingScreen;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Tokens;
import coach.connects.profile.Profile;
import coach.connects.profile.ProfileField;
import java.util.List;
import java.util.Optional;

/** What somebody tells about themselves in words. One tap keeps it; nothing is kept before. */
public final class SpokenTraitHandler implements InputHandler {
    private static final int LONGEST = 80;
    private static final List<String> RATE =
            Tokens.phrases("my rate is|my hourly rate is|my hourly rate|i charge|i bill|i take|rate ");
    private static final List<String> EACH = Tokens.phrases("hour|/h|an hr|per hr|hourly");

    private final ProfileCommand profile;

    /** What is told belongs to the profile; this command asks back. */
    public SpokenTraitHandler(ProfileCommand profile) {
        this.profile = profile;
    }

    /** Hours and the account are never asked by a check: said while it asks, they are told of oneself. */
    @Override
    public Optional<CommandResult> interrupt(CommandContext context, String words) {
        boolean checks = context.openConversation()
                .map(open -> open.topic().command())
                .filter("check"::equals)
                .isPresent();
        return checks
                ? SpokenTrait.of(words, context.now())
                        .filter(told -> told.field().equals(ProfileField.HOURS)
                                || told.field().equals(ProfileField.ACCOUNT))
                        .flatMap(told -> ask(context, told))
                : Optional.empty();
    }

    @Override
    public Optional<CommandResult> tryHandle(CommandContext context, String words) {
        if (context.says("profile.said.zone", words)) {
            return Optional.of(profile.execute(context, "timezone"));
        }
        return SpokenTrait.of(words, context.now())
                .flatMap(told -> ask(context, told))
                .or(() -> SpokenTrait.forgotten(words).map(field -> forgetting(context, field)))
                .or(() -> SpokenTrait.clock(words).map(clock -> clock(context, clock)))
                .or(() -> several(context, words))
                .or(() -> SpokenTrait.language(words).map(tongue -> profile.execute(context, "language " + tongue)))
                .or(() -> SpokenTrait.zone(words).map(zone -> profile.execute(context, "timezone " + zone)))
                .or(() -> hourlyRate(context, words))
                .or(() -> SpokenSkills.read(context, words)
                        .flatMap(skills -> ask(context, new SpokenTrait(ProfileField.SKILLS, skills))));
    }

    /** One that may be of two places, or of none, is asked for. */
    private CommandResult clock(CommandContext context, String clock) {
        return ask(context, new SpokenTrait(ProfileField.TIME_ZONE, clock))
                .orElseGet(() -> profile.execute(context, "timezone " + clock));
    }

    /** What is told is forgotten by one tap; of what is not, nothing is. */
    private CommandResult forgetting(CommandContext context, ProfileField<?> field) {
        Profile told = context.state().profile();
        if (told.write(field).isEmpty()) {
            return profile.execute(context, field.name());
        }
        ProfileFormatter formatter = new ProfileFormatter(context, new SettingScreen(context, "profile"));
        RichText question = context.text("profile.spoken.forget", "line", formatter.state(told, field));
        return context.reply(context.draft(question)
                .withRow(
                        ButtonSpec.sayingOnce(
                                        context.plain("profile.button.forget"), "/profile " + field.name() + " none")
                                .asYes(),
                        ButtonSpec.no(context.view())));
    }

    /** Two traits in a sentence: one after the other. */
    private static Optional<CommandResult> several(CommandContext context, String words) {
        List<String> parts = SpokenTrait.parts(words);
        boolean all = parts.size() > 1
                && parts.stream()
                        .allMatch(part -> SpokenTrait.of(part, context.now()).isPresent());
        return all
                ? SpokenTrait.of(parts.get(0), context.now())
                        .flatMap(told -> ask(context, told))
                        .map(asked -> asked.withLastLine(context.text("spoken.then", "rest", parts.get(1))))
                : Optional.empty();
    }

    /** Nobody's rate changes a verdict: that is said, so that nobody takes it for kept. */
    private Optional<CommandResult> hourlyRate(CommandContext context, String words) {
        String said = CaseFolding.of(words.strip());
        boolean rate = words.length() <= LONGEST
                && RATE.stream().anyMatch(said::startsWith)
                && said.chars().anyMatch(Character::isDigit)
                && EACH.stream().anyMatch(said::contains);
        return rate
                ? Optional.of(profile.execute(context, "").withFirstLine(context.text("profile.rate.none")))
                : Optional.empty();
    }

    private static Optional<CommandResult> ask(CommandContext context, SpokenTrait told) {
        ProfileField<?> field = told.field();
        String value = field.equals(ProfileField.SKILLS) ? SpokenSkills.apart(context, told.value()) : told.value();
        Optional<Profile> changed = ProfileAnswer.read(context.state().profile(), field, value, context.now())
                .value();
        return changed.map(profile -> {
            ProfileFormatter formatter = new ProfileFormatter(context, new SettingScreen(context, "profile"));
            String typed = "/profile " + field.name() + " " + value;
            RichText question = context.text("profile.spoken", "line", formatter.stateNow(profile, field));
            return context.reply(context.draft(question)
                    .withRow(List.of(
                            ButtonSpec.sayingOnce(context.plain("button.keep"), typed)
                                    .asYes(),
                            ButtonSpec.no(context.view()))));
        });
    }

    /**
     * What was told of oneself, as it is kept.
     *
     * @param line the trait and what it is now
     */
    public record Told(ProfileField<?> field, Profile profile, RichText line) {}

    /** What these words tell of oneself; empty where they tell nothing, or what nobody can have. */
    public static Optional<Told> told(CommandContext context, String words) {
        return SpokenTrait.of(words, context.now())
                .flatMap(told -> ProfileAnswer.read(
                                context.state().profile(), told.field(), told.value(), context.now())
                        .value()
                        .map(profile -> new Told(
                                told.field(),
                                profile,
                                new ProfileFormatter(context, new SettingScreen(context, "profile"))
                                        .state(profile, told.field()))));
    }
}
