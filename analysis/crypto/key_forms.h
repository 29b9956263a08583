// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Binary forms of keys that say themselves where they end: what the search tries at a place that looks like a beginning.
// SPKI, X.509 (RFC 5280), PKCS#1 public and private (RFC 8017 A.1), PKCS#8 (RFC 5958), SEC1 (RFC 5915), the traditional DSA private
// key, SSH public key blobs (RFC 4253 6.6, RFC 5656 3.1, RFC 8709), openssh-key-v1 files, Microsoft PUBLICKEYBLOB and RSA2.
// A private key is listed by its public half; one that does not hold it is asked of libcrypto.

#include "analysis/crypto/public_key.h"

#include <optional>

namespace keytrail::crypto {

struct KeyForm {
    PublicKey key;
    std::string form;
    bool isPrivate = false;
    std::size_t size = 0;           ///< octets from the beginning
    std::string certificateSha256;
};

/// Whether a SEQUENCE of a plausible size begins here whose first child is what keys and their containers begin with. Cheap; asks only for
/// the first octets, so that a text can be judged before it is decoded as a whole. `available` is how many octets there may be.
bool sniffDer(Bytes head, std::size_t available);
/// Octets of the element that begins at `head` by its own length; 0 where it cannot be told.
std::size_t derSize(Bytes head);

/// The key in DER that begins here; more may follow. Nothing where none begins here. Asking libcrypto about private keys costs `work`;
/// when that is used up they are no longer asked about.
std::optional<KeyForm> derKey(Bytes at, std::uint64_t &work);
/// An SSH public key blob ("\0\0\0\7ssh-rsa"…), or an openssh-key-v1 file (its first public key).
std::optional<KeyForm> sshKey(Bytes at);
/// A Microsoft key blob whose header begins here.
std::optional<KeyForm> blobKey(Bytes at);

}
