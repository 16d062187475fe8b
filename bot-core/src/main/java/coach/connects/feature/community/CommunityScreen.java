package coach.connects.feature.community;

import coach.connects.chat.RichText;
import coach.connects.community.Community;
import coach.connects.community.Community.CommunitySettings;
import coach.connects.community.DigestSchedule;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.TextLines;
import coach.connects.feature.wording.PolicyFormatter;
import coach.connects.feature.wording.SettingScreen;
import coach.connects.persistence.CommunityRepository;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The settings of a group as a screen.
 *
 * @param group whose settings they are
 */
record CommunityScreen(CommandContext context, AdministeredGroup group) {
    static final String NAME = "community";

    /** All settings with their state, and what was just set above them. */
    MessageDraft overview(CommunityRepository communities, Community community, Optional<RichText> first) {
        CommunitySettings settings = community.settings();
        TextLines lines = new TextLines();
        first.ifPresent(lines::add);
        lines.add(group.head(context));
        lines.addAll(new CommunityStatistics(context.view(), communities, community).lines());
        if (group.isHeard()) {
            lines.add(links(settings));
        }
        lines.add(digest(settings)).add(practice(settings)).add(rules(community));
        if (!community.barred().isEmpty()) {
            lines.add(context.text(
                    "community.settings.barred", "count", community.barred().size()));
        }
        lines.add(context.text("community.settings.how"));
        return new SettingScreen(context, NAME)
                .first(lines.text(), offers(community))
                .messages()
                .get(0);
    }

    /** What was set, its undo, and the way to all settings. */
    MessageDraft receipt(Community before, Community after, String what) {
        return context.draft(state(after, what))
                .withRow(
                        to(context.plain("button.undo"), typed(before, what)),
                        to(context.plain("settings.button.all." + NAME), ""));
    }

    /** Which of several groups is meant. */
    static MessageDraft which(CommandContext context, List<AdministeredGroup> groups, String typed) {
        List<ButtonSpec> offers = groups.stream()
                .map(one -> new CommunityScreen(context, one).to(one.label(), typed))
                .toList();
        return context.draft(context.text("community.settings.which")).withRowsOf(1, offers);
    }

    /** A policy for its cards, by button. */
    MessageDraft policies(Community community) {
        List<ButtonSpec> offers = context.policies().names().stream()
                .map(name -> to(PolicyFormatter.button(context.view(), name), "rules " + name))
                .toList();
        return context.draft(rules(community)).withRowsOf(1, offers).withRow(to(context.plain("button.back"), ""));
    }

    /** When the digest comes, by button. */
    MessageDraft digests(Community community) {
        return context.draft(new TextLines()
                        .add(digest(community.settings()))
                        .add(context.text("community.settings.digest.ask"))
                        .text())
                .withRow(
                        to(context.plain("community.button.digest.monday"), "digest monday 9"),
                        to(context.plain("community.button.digest.friday"), "digest friday 15"))
                .withRow(
                        to(context.plain("community.button.digest-off"), "digest off"),
                        to(context.plain("button.back"), ""));
    }

    /** When the job to practise comes, by button. */
    MessageDraft practices(Community community) {
        return context.draft(new TextLines()
                        .add(practice(community.settings()))
                        .add(context.text("community.settings.practice.ask"))
                        .text())
                .withRow(
                        to(context.plain("community.button.practice.tuesday"), "practice tuesday 9"),
                        to(context.plain("community.button.practice.thursday"), "practice thursday 15"))
                .withRow(
                        to(context.plain("community.button.practice-off"), "practice off"),
                        to(context.plain("button.back"), ""));
    }

    ButtonSpec to(String label, String typed) {
        return new SettingScreen(context, NAME).to(label, group.argument(typed));
    }

    private List<ButtonSpec> offers(Community community) {
        boolean links = community.settings().answersLinks();
        List<ButtonSpec> offers = new ArrayList<>();
        if (group.isHeard()) {
            offers.add(to(
                    context.plain(links ? "community.button.links-off" : "community.button.links-on"),
                    links ? "links off" : "links on"));
        }
        offers.add(to(context.plain("community.button.digest"), "digest"));
        offers.add(to(context.plain("community.button.practice"), "practice"));
        offers.add(to(context.plain("community.button.rules"), "rules"));
        if (!community.barred().isEmpty()) {
            offers.add(to(context.plain("community.button.unbar"), "unbar " + ModerationActions.ALL));
        }
        return offers;
    }

    private RichText state(Community community, String what) {
        return switch (what) {
            case "links" -> links(community.settings());
            case "digest" -> digest(community.settings());
            case "practice" -> practice(community.settings());
            default -> rules(community);
        };
    }

    /** What a person would type to have a setting as it is there. */
    private String typed(Community community, String what) {
        CommunitySettings settings = community.settings();
        return switch (what) {
            case "links" -> settings.answersLinks() ? "links on" : "links off";
            case "digest" ->
                settings.digest()
                        .map(time -> "digest " + time.day() + " " + time.hour())
                        .orElse("digest off");
            case "practice" ->
                settings.practice()
                        .map(time -> "practice " + time.day() + " " + time.hour())
                        .orElse("practice off");
            default ->
                "rules " + CardFormatter.policy(context.view(), community).name();
        };
    }

    private RichText links(CommunitySettings settings) {
        return context.text(settings.answersLinks() ? "community.settings.links.on" : "community.settings.links.off");
    }

    private RichText digest(CommunitySettings settings) {
        return time("community.settings.digest", settings.digest());
    }

    private RichText practice(CommunitySettings settings) {
        return time("community.settings.practice", settings.practice());
    }

    private RichText time(String key, Optional<DigestSchedule> schedule) {
        return schedule.map(time -> context.text(
                        key + ".on",
                        "day",
                        context.text("community.day." + time.day().getValue()),
                        "hour",
                        time.hour()))
                .orElseGet(() -> context.text(key + ".off"));
    }

    private RichText rules(Community community) {
        return context.text(
                "community.settings.rules",
                "name",
                PolicyFormatter.of(context.view(), CardFormatter.policy(context.view(), community)));
    }
}
