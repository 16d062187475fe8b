package coach.connects.profile;

import coach.connects.parsing.CaseFolding;
import java.util.Arrays;
import java.util.Optional;

/**
 * A part of the world as Upwork names it, with its countries as ISO 3166 codes (by the United Nations' regions; Turkey and
 * Cyprus count for Europe too, since clients there are found under it).
 */
public enum Region {
    AFRICA(
            "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG"
                    + " RE RW SC SD SH SL SN SO SS ST SZ TD TG TN TZ UG YT ZA ZM ZW"),
    AMERICAS(
            "AG AI AR AW BB BL BM BO BQ BR BS BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GT GY HN HT JM KN KY LC MF MQ MS"
                    + " MX NI PA PE PM PR PY SR SV SX TC TT US UY VC VE VG VI"),
    ASIA(
            "AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM PH PK PS"
                    + " QA SA SG SY TH TJ TL TM TR TW UZ VN YE"),
    EUROPE(
            "AD AL AT AX BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT"
                    + " NL NO PL PT RO RS RU SE SI SJ SK SM TR UA VA XK"),
    OCEANIA("AS AU CK FJ FM GU KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV VU WF WS");

    /** Codes of two letters with spaces between them, so that two letters found are one code. */
    private final String countries;

    Region(String countries) {
        this.countries = countries;
    }

    /** The region of this English name, in any case. */
    public static Optional<Region> of(String name) {
        return Arrays.stream(values())
                .filter(region -> region.title().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /** The name by which Upwork's search knows it, such as {@code Europe}. */
    public String title() {
        return name().charAt(0) + CaseFolding.of(name().substring(1));
    }

    /** One of its countries. */
    String example() {
        return countries.substring(0, 2);
    }

    /** Whether the country of this ISO 3166 code lies in it. */
    public boolean has(String country) {
        return country.length() == 2 && countries.contains(country);
    }
}
