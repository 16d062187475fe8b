package coach.connects.profile;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The time zones of the countries that have one for nearly all who live there. Whoever lives elsewhere names a city. */
final class CountryTimeZones {
    private static final Map<String, String> ZONES = zones(
            "Africa",
            "DZ Algiers AO Luanda BJ Porto-Novo BW Gaborone BF Ouagadougou BI Bujumbura CM Douala TD Ndjamena CG Brazzaville"
                    + " CI Abidjan EG Cairo ET Addis_Ababa GA Libreville GM Banjul GH Accra GN Conakry KE Nairobi LR Monrovia"
                    + " LY Tripoli MW Blantyre ML Bamako MA Casablanca MZ Maputo NA Windhoek NE Niamey NG Lagos RW Kigali"
                    + " SN Dakar SL Freetown SO Mogadishu ZA Johannesburg SD Khartoum TZ Dar_es_Salaam TG Lome TN Tunis"
                    + " UG Kampala ZM Lusaka ZW Harare",
            "America",
            "AR Buenos_Aires BB Barbados BZ Belize BO La_Paz CO Bogota CR Costa_Rica CU Havana DO Santo_Domingo"
                    + " SV El_Salvador GT Guatemala GY Guyana HT Port-au-Prince HN Tegucigalpa JM Jamaica NI Managua"
                    + " PA Panama PY Asuncion PE Lima PR Puerto_Rico TT Port_of_Spain UY Montevideo VE Caracas",
            "Asia",
            "AF Kabul AM Yerevan AZ Baku BH Bahrain BD Dhaka BT Thimphu BN Brunei KH Phnom_Penh CN Shanghai GE Tbilisi"
                    + " HK Hong_Kong IN Kolkata IR Tehran IQ Baghdad IL Jerusalem JP Tokyo JO Amman KZ Almaty KR Seoul"
                    + " KW Kuwait KG Bishkek LA Vientiane LB Beirut MY Kuala_Lumpur MM Yangon NP Kathmandu OM Muscat"
                    + " PK Karachi PH Manila QA Qatar SA Riyadh SG Singapore LK Colombo SY Damascus TW Taipei TJ Dushanbe"
                    + " TH Bangkok TM Ashgabat AE Dubai UZ Tashkent VN Ho_Chi_Minh YE Aden CY Nicosia PS Gaza",
            "Europe",
            "AL Tirane AT Vienna BY Minsk BE Brussels BA Sarajevo BG Sofia HR Zagreb CZ Prague DK Copenhagen EE Tallinn"
                    + " FI Helsinki FR Paris DE Berlin GR Athens HU Budapest IE Dublin IT Rome LV Riga LT Vilnius"
                    + " LU Luxembourg MT Malta MD Chisinau ME Podgorica NL Amsterdam MK Skopje NO Oslo PL Warsaw"
                    + " RO Bucharest RS Belgrade SK Bratislava SI Ljubljana SE Stockholm CH Zurich TR Istanbul UA Kiev"
                    + " GB London",
            "Indian",
            "MU Mauritius MV Maldives MG Antananarivo",
            "Pacific",
            "FJ Fiji NZ Auckland");

    private CountryTimeZones() {}

    /** The zone of the country that these words name; empty for a country with several. */
    static Optional<ZoneId> named(String words) {
        return CountryNames.codeOf(words).map(ZONES::get).map(ZoneId::of);
    }

    private static Map<String, String> zones(String... areasAndCities) {
        Map<String, String> zones = new HashMap<>();
        for (int i = 0; i < areasAndCities.length; i += 2) {
            String[] words = areasAndCities[i + 1].split(" ", -1);
            for (int j = 0; j + 1 < words.length; j += 2) {
                zones.put(words[j], areasAndCities[i] + "/" + words[j + 1]);
            }
        }
        zones.put("IS", "Atlantic/Reykjavik");
        return Map.copyOf(zones);
    }
}
