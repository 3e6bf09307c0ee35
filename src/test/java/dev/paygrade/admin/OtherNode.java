package dev.paygrade.admin;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** What another node of an installation gives an operator's browser, made here from nothing but the installation's secrets. */
final class OtherNode {
    /** Any 24 bytes. */
    static final String FORM_COOKIE = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYX";

    private static final int NONCE = 12;

    private OtherNode() {}

    /** A session cookie of the user, as Quarkus's form login writes it. */
    static String session(String key, String user) {
        try {
            byte[] secret = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            byte[] nonce = new byte[NONCE];
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(128, nonce));
            long end = System.currentTimeMillis() + Duration.ofHours(12).toMillis();
            byte[] text = cipher.doFinal((end + ":" + user).getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(1 + NONCE + text.length)
                            .put((byte) NONCE)
                            .put(nonce)
                            .put(text)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The token of a form for a browser that has {@link #FORM_COOKIE}. */
    static String token(String password) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(password.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(("form " + FORM_COOKIE).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
