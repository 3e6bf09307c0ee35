package dev.paygrade.identity;

/**
 * The letters of a text that English has not.
 *
 * @param accents whether it has any
 * @param tones letters that Vietnamese alone has
 * @param signs those of Chinese, Japanese or Korean, of which but the numbers and a few names can be read
 */
record Script(boolean accents, int tones, int signs) {
    static Script of(String text) {
        boolean accents = false;
        int tones = 0;
        int signs = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0xC0) {
                accents |= Character.isLetter(c);
                tones += c >= 0x1EA0 && c < 0x1F00 ? 1 : 0;
                signs += c >= 0x3040 && c < 0xA000 || c >= 0xAC00 && c < 0xD7A4 ? 1 : 0;
            }
        }
        return new Script(accents, tones, signs);
    }
}
