package coach.connects.feature.host;

import java.util.List;

/** How a host names a person or a group: as {@code PLATFORM:ID}, with the number that the platform gives. */
public final class PlatformName {
    private static final String TELEGRAM = "telegram";
    private static final List<String> PLATFORMS = List.of(TELEGRAM, "discord");

    private PlatformName() {}

    /**
     * Whether somebody can have this name. A user's name with or without an @, or a number as nobody writes it, would be taken and
     * never be met. On Telegram a group has a minus before its number.
     */
    public static boolean isOne(String name) {
        int colon = name.indexOf(':');
        String platform = name.substring(0, Math.max(0, colon));
        String id = name.substring(colon + 1);
        String figures = platform.equals(TELEGRAM) && id.startsWith("-") ? id.substring(1) : id;
        return PLATFORMS.contains(platform)
                && !figures.isEmpty()
                && figures.charAt(0) != '0'
                && figures.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
