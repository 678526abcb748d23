package org.attune.privacy.internal.rules;

/**
 * Check digits that tell a number of a certain kind from any other run of digits.
 */
final class CheckDigits {
    private static final int ELEVEN = 11;

    private CheckDigits() {
    }

    /** The Luhn formula (ISO/IEC 7812-1, annex B); anything but digits is passed over. */
    static boolean luhn(String number) {
        int[] digits = digits(number);
        int sum = 0;
        for (int i = 0; i < digits.length; i++) {
            int digit = digits[digits.length - 1 - i] * (1 + i % 2);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return sum % 10 == 0;
    }

    /** The check digit of NHS numbers (NHS Data Dictionary, "NHS Number"): weights 10 to 2, modulus 11. */
    static boolean modulusEleven(String number) {
        int[] digits = digits(number);
        int last = digits.length - 1;
        int sum = 0;
        for (int i = 0; i < last; i++) {
            sum += digits[i] * (digits.length - i);
        }
        return (ELEVEN - sum % ELEVEN) % ELEVEN == digits[last];
    }

    private static int[] digits(String number) {
        return number.chars().filter(Character::isDigit).map(Character::getNumericValue).toArray();
    }
}
