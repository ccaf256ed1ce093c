package dev.parallax.translation.deepl;

import com.deepl.api.DeepLClient;
import com.deepl.api.DeepLClientOptions;
import com.deepl.api.DeepLException;
import com.deepl.api.http.HttpResponse;

/** The client, with HTTP's status kept: its own exceptions tell only some of them apart. */
final class StatusKeepingClient extends DeepLClient {

    StatusKeepingClient(String key, DeepLClientOptions options) {
        super(key, options);
    }

    @Override
    protected void checkResponse(HttpResponse response, boolean inDocumentDownload, boolean usingGlossary)
            throws DeepLException {
        try {
            super.checkResponse(response, inDocumentDownload, usingGlossary);
        } catch (DeepLException failure) {
            throw new StatusException(response.getCode(), failure);
        }
    }

    /** An error reply. */
    static final class StatusException extends DeepLException {

        private static final long serialVersionUID = 1L;

        private final int status;

        StatusException(int status, DeepLException failure) {
            super(failure.getMessage());
            this.status = status;
        }

        int status() {
            return status;
        }
    }
}
