package coach.connects.profile;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Time zones as people abbreviate them where freelancers and their clients are, such as {@code PKT} and {@code EST}. A few
 * letters mean another place to each of several peoples; those are asked back and never guessed.
 */
final class ZoneAbbreviation {
    /** The zone with the most who write so; in summer its own summer time. */
    private static final Map<String, List<ZoneId>> USUAL = zones(
            "America/New_York EST EDT ET",
            "America/Chicago CDT CT",
            "America/Denver MST MDT MT",
            "America/Los_Angeles PDT PT",
            "America/Anchorage AKST AKDT",
            "America/Halifax ADT",
            "America/St_Johns NST NDT",
            "America/Sao_Paulo BRT",
            "America/Argentina/Buenos_Aires ART",
            "America/Santiago CLT",
            "America/Bogota COT",
            "America/Lima PET",
            "America/Caracas VET",
            "America/La_Paz BOT",
            "America/Guayaquil ECT",
            "America/Asuncion PYT",
            "America/Montevideo UYT",
            "Pacific/Honolulu HST",
            "Pacific/Auckland NZST NZDT NZT",
            "Europe/Lisbon WET WEST",
            "Europe/Berlin CET CEST MET MEZ MESZ",
            "Europe/Kiev EET EEST",
            "Europe/Moscow MSK",
            "Europe/Istanbul TRT",
            "Africa/Lagos WAT",
            "Africa/Maputo CAT",
            "Africa/Nairobi EAT",
            "Africa/Johannesburg SAST",
            "Asia/Dubai GST",
            "Asia/Tehran IRST",
            "Asia/Kabul AFT",
            "Asia/Tashkent UZT",
            "Asia/Almaty ALMT",
            "Asia/Tbilisi GET",
            "Asia/Baku AZT",
            "Asia/Karachi PKT PKST",
            "Asia/Colombo SLST SLT",
            "Asia/Kathmandu NPT",
            "Asia/Dhaka BDT",
            "Asia/Yangon MMT",
            "Asia/Bangkok ICT",
            "Asia/Jakarta WIB",
            "Asia/Makassar WITA",
            "Asia/Jayapura WIT",
            "Asia/Kuala_Lumpur MYT",
            "Asia/Singapore SGT",
            "Asia/Manila PHT PHST",
            "Asia/Hong_Kong HKT",
            "Asia/Tokyo JST",
            "Asia/Seoul KST",
            "Australia/Sydney AEST AEDT AET",
            "Australia/Adelaide ACST ACDT",
            "Australia/Perth AWST");

    /** The places that each of these means, the one with the most who write so first. */
    private static final Map<String, List<ZoneId>> SEVERAL = Map.of(
            "IST", places("Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"),
            "BST", places("Europe/London", "Asia/Dhaka"),
            "CST", places("America/Chicago", "Asia/Shanghai"),
            "PST", places("America/Los_Angeles", "Asia/Manila", "Asia/Karachi"),
            "AST", places("Asia/Riyadh", "America/Halifax"),
            "AMT", places("Asia/Yerevan", "America/Manaus"));

    private ZoneAbbreviation() {}

    /** The zones that these letters may mean; none where they are no abbreviation. */
    static List<ZoneId> read(String words) {
        String letters = words.strip().toUpperCase(Locale.ROOT);
        return SEVERAL.getOrDefault(letters, USUAL.getOrDefault(letters, List.of()));
    }

    private static List<ZoneId> places(String... ids) {
        List<ZoneId> places = new ArrayList<>();
        for (String id : ids) {
            places.add(ZoneId.of(id));
        }
        return List.copyOf(places);
    }

    private static Map<String, List<ZoneId>> zones(String... placesAndLetters) {
        Map<String, List<ZoneId>> zones = new HashMap<>();
        for (String line : placesAndLetters) {
            String[] words = line.split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                zones.put(words[i], places(words[0]));
            }
        }
        return Map.copyOf(zones);
    }
}
