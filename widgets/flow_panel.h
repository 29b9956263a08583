// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/conversation.h"
#include "widgets/newest_job.h"
#include "widgets/panel.h"

class QComboBox;
class QPlainTextEdit;
class QTabWidget;
class QTableView;
class QToolButton;

namespace keytrail::widgets {

class HexArea;
class ListModel;

/// What both sides of the chosen flow said: as text in turn, as hex of one side, and the payload signs that were found in
/// it, marked in both. Of a trace it is the first flow with a sign. The bytes are asked for outside.
class FlowPanel : public Panel
{
    Q_OBJECT
public:
    explicit FlowPanel(QWidget *parent = nullptr);

    QTabWidget *tabs() const { return m_tabs; }
    QPlainTextEdit *stream() const { return m_stream; }
    HexArea *hex() const { return m_hex; }
    /// Characters of the stream's text that are marked as part of a block.
    int markedCharacters() const { return m_marked; }

public slots:
    /// The answer to conversationWanted; answers to older wishes are left aside. An error stands in place of it.
    void showConversation(const QString &flow, const keytrail::widgets::Conversation &conversation, const QString &error);

signals:
    void conversationWanted(const QString &flow);
    /// The packets of this flow are to be saved to a file of their own.
    void cutWanted(const QString &flow);

protected:
    void load() override;
    void follow() override;
    bool isBusy() const override { return m_job.isRunning() || m_isAwaiting; }
    void changeEvent(QEvent *event) override;

private:
    struct Found {
        qint64 flow = 0;
        QString title;
        QList<PayloadBlock> blocks;
    };
    void take(const Found &found);
    void fillStream();
    void fillHex();
    void showBlock(int row);
    bool isBlock(const PayloadBlock &block) const;
    void say(const QString &text);

    PaneTitle *m_title;
    QTabWidget *m_tabs;
    QPlainTextEdit *m_stream;
    QComboBox *m_side;
    HexArea *m_hex;
    ListModel *m_signs;
    QTableView *m_signTable;
    QToolButton *m_cut;
    Found m_found;
    Conversation m_said;
    Selection m_shown;
    qint64 m_chosen = 0;    ///< sign
    int m_marked = 0;
    bool m_isAwaiting = false;
    NewestJob<Found> m_job;
};

}

Q_DECLARE_METATYPE(keytrail::widgets::Conversation)
