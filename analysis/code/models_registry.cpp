// SPDX-License-Identifier: GPL-3.0-or-later
// The actions by the names that library-models.tsv gives them.
#include "analysis/code/machine_run.h"

namespace keytrail::code {

const std::unordered_map<std::string, Machine::Action> &Machine::actions()
{
    static const std::unordered_map<std::string, Action> kActions = {
        {"string", &Machine::actString},
        {"builder", &Machine::actBuilder},
        {"box", &Machine::actBox},
        {"character", &Machine::actCharacter},
        {"math", &Machine::actMath},
        {"text-utils", &Machine::actTextUtils},
        {"reason", &Machine::actReason},
        {"base64-decode", &Machine::actBase64Decode},
        {"base64-encode", &Machine::actBase64Encode},
        {"hex", &Machine::actHex},
        {"fill", &Machine::actFill},
        {"map-of", &Machine::actMapOf},
        {"arrays", &Machine::actArrays},
        {"array-copy", &Machine::actArrayCopy},
        {"list", &Machine::actList},
        {"collections", &Machine::actCollections},
        {"pattern", &Machine::actPattern},
        {"matcher", &Machine::actMatcher},
        {"tokenizer", &Machine::actTokenizer},
        {"hold", &Machine::actHold},
        {"join-all", &Machine::actJoinAll},
        {"message-format", &Machine::actMessageFormat},
        {"percent", &Machine::actPercent},
        {"map", &Machine::actMap},
        {"json", &Machine::actJson},
        {"preferences", &Machine::actPreferences},
        {"file", &Machine::actFile},
        {"stream", &Machine::actStream},
        {"properties", &Machine::actProperties},
        {"resources", &Machine::actResources},
        {"asset", &Machine::actAsset},
        {"intent", &Machine::actIntent},
        {"start", &Machine::actStart},
        {"message", &Machine::actMessage},
        {"run", &Machine::actRun},
        {"async-task", &Machine::actAsyncTask},
        {"future", &Machine::actFuture},
        {"then", &Machine::actThen},
        {"observe", &Machine::actObserve},
        {"enum", &Machine::actEnum},
        {"lazy", &Machine::actLazy},
        {"work", &Machine::actWork},
        {"buffer", &Machine::actBuffer},
        {"reflection", &Machine::actReflection},
        {"identity", &Machine::actIdentity},
        {"argument", &Machine::actArgument},
        {"slot", &Machine::actSlot},
        {"objects", &Machine::actObjects},
        {"url", &Machine::actUrl},
        {"url-builder", &Machine::actUrlBuilder},
        {"address", &Machine::actAddress},
        {"open", &Machine::actOpen},
        {"send", &Machine::actSend},
        {"channel", &Machine::actChannel},
        {"receive", &Machine::actReceive},
        {"default-tls", &Machine::actDefaultTls},
        {"tls", &Machine::actTls},
        {"pinner", &Machine::actPinner},
        {"proceed", &Machine::actProceed},
        {"cipher", &Machine::actCipher},
        {"signature", &Machine::actSignature},
        {"agreement", &Machine::actAgreement},
        {"key-factory", &Machine::actKeyFactory},
        {"key-spec", &Machine::actKeySpec},
        {"key", &Machine::actKey},
        {"key-store", &Machine::actKeyStore},
        {"generator", &Machine::actGenerator},
        {"certificate", &Machine::actCertificate},
        {"big-integer", &Machine::actBigInteger},
        {"digest", &Machine::actDigest},
        {"parameters", &Machine::actParameters},
        {"engine", &Machine::actEngine},
        {"one-shot", &Machine::actOneShot},
        {"default", &Machine::byDefault},
    };
    return kActions;
}

bool Machine::hasAction(std::string_view name)
{
    return actions().count(std::string(name)) != 0;
}

}
